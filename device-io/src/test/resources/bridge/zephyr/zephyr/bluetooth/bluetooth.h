/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stdbool.h>
#include <stdint.h>
typedef struct {
  uint8_t type;
  uint8_t val[6];
} bt_addr_le_t;
struct net_buf_simple {
  uint8_t *data;
  uint16_t len;
};
struct bt_data {
  uint8_t type;
  uint8_t data_len;
  const uint8_t *data;
};
struct bt_le_scan_param {
  uint8_t type;
};
#define BT_DATA_UUID16_SOME 2
#define BT_DATA_UUID16_ALL 3
#define BT_DATA_NAME_SHORTENED 8
#define BT_DATA_NAME_COMPLETE 9
#define BT_LE_SCAN_ACTIVE (&(struct bt_le_scan_param){1})
typedef void (*bt_ready_cb_t)(int error);
typedef void bt_le_scan_cb_t(const bt_addr_le_t *address, int8_t rssi, uint8_t type, struct net_buf_simple *data);
int bt_enable(bt_ready_cb_t ready);
int bt_le_scan_start(const struct bt_le_scan_param *param, bt_le_scan_cb_t callback);
int bt_le_scan_stop(void);
void bt_data_parse(struct net_buf_simple *data, bool (*each)(struct bt_data *data, void *user_data), void *user_data);
