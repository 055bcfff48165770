/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <zephyr/bluetooth/conn.h>
#include <zephyr/bluetooth/uuid.h>
#define BT_ATT_FIRST_ATTRIBUTE_HANDLE 0x0001
#define BT_ATT_LAST_ATTRIBUTE_HANDLE 0xffff
#define BT_GATT_AUTO_DISCOVER_CCC_HANDLE 0
#define BT_GATT_CHRC_NOTIFY 0x10
#define BT_GATT_CHRC_INDICATE 0x20
#define BT_GATT_CCC_NOTIFY 1
#define BT_GATT_CCC_INDICATE 2
enum { BT_GATT_ITER_STOP, BT_GATT_ITER_CONTINUE };
enum { BT_GATT_DISCOVER_PRIMARY, BT_GATT_DISCOVER_CHARACTERISTIC = 3 };
struct bt_gatt_attr {
  void *user_data;
};
struct bt_gatt_chrc {
  const struct bt_uuid *uuid;
  uint16_t value_handle;
  uint8_t properties;
};
struct bt_gatt_exchange_params {
  void (*func)(struct bt_conn *conn, uint8_t error, struct bt_gatt_exchange_params *params);
};
struct bt_gatt_discover_params {
  const struct bt_uuid *uuid;
  uint8_t (*func)(struct bt_conn *conn, const struct bt_gatt_attr *attribute, struct bt_gatt_discover_params *params);
  uint16_t start_handle;
  uint16_t end_handle;
  uint8_t type;
};
struct bt_gatt_subscribe_params {
  uint8_t (*notify)(struct bt_conn *conn, struct bt_gatt_subscribe_params *params, const void *data, uint16_t length);
  void (*subscribe)(struct bt_conn *conn, uint8_t error, struct bt_gatt_subscribe_params *params);
  uint16_t value_handle;
  uint16_t ccc_handle;
  uint16_t end_handle;
  struct bt_gatt_discover_params *disc_params;
  uint16_t value;
};
struct bt_gatt_write_params {
  void (*func)(struct bt_conn *conn, uint8_t error, struct bt_gatt_write_params *params);
  uint16_t handle;
  uint16_t offset;
  const void *data;
  uint16_t length;
};
int bt_gatt_exchange_mtu(struct bt_conn *conn, struct bt_gatt_exchange_params *params);
int bt_gatt_discover(struct bt_conn *conn, struct bt_gatt_discover_params *params);
int bt_gatt_subscribe(struct bt_conn *conn, struct bt_gatt_subscribe_params *params);
int bt_gatt_write(struct bt_conn *conn, struct bt_gatt_write_params *params);
