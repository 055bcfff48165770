/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <zephyr/bluetooth/bluetooth.h>
struct bt_conn;
struct bt_conn_le_create_param {
  uint32_t options;
};
struct bt_le_conn_param {
  uint16_t interval_min;
};
struct bt_conn_cb {
  void (*connected)(struct bt_conn *conn, uint8_t error);
  void (*disconnected)(struct bt_conn *conn, uint8_t reason);
};
#define BT_CONN_LE_CREATE_CONN (&(struct bt_conn_le_create_param){0})
#define BT_LE_CONN_PARAM_DEFAULT (&(struct bt_le_conn_param){24})
#define BT_CONN_CB_DEFINE(name) struct bt_conn_cb name
int bt_conn_le_create(const bt_addr_le_t *peer, const struct bt_conn_le_create_param *create, const struct bt_le_conn_param *param,
    struct bt_conn **conn);
void bt_conn_unref(struct bt_conn *conn);
