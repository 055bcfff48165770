/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stddef.h>
#include <stdint.h>
struct bt_uuid {
  uint8_t type;
};
struct bt_uuid_16 {
  struct bt_uuid uuid;
  uint16_t val;
};
struct bt_uuid_128 {
  struct bt_uuid uuid;
  uint8_t val[16];
};
#define BT_UUID_STR_LEN 37
#define BT_UUID_128_ENCODE(w32, w1, w2, w3, w48) (uint8_t)(w48), (uint8_t)(w3), (uint8_t)(w2), (uint8_t)(w1), (uint8_t)(w32)
#define BT_UUID_DECLARE_16(value) ((const struct bt_uuid *)(&(struct bt_uuid_16){{0}, value}))
#define BT_UUID_DECLARE_128(...) ((const struct bt_uuid *)(&(struct bt_uuid_128){{2}, {__VA_ARGS__}}))
int bt_uuid_cmp(const struct bt_uuid *one, const struct bt_uuid *other);
void bt_uuid_to_str(const struct bt_uuid *uuid, char *text, size_t length);
