/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An nRF52 between a Bluetooth sensor and Footfall: finds a foot pod, a treadmill or a Polar strap, subscribes, asks a Polar sensor for
 * acceleration, and forwards every notification as a line of docs/bridge/FORMAT.md over its console UART (USB or the debugger's).
 * While no host has the port open it keeps the newest 32 kB.
 *
 * Zephyr 3.5 or later, or the nRF Connect SDK 2.5 or later. Not run on hardware by those who wrote it; see docs/bridge/README.md.
 */
#include <stdio.h>
#include <string.h>

#include <zephyr/bluetooth/bluetooth.h>
#include <zephyr/bluetooth/conn.h>
#include <zephyr/bluetooth/gatt.h>
#include <zephyr/bluetooth/uuid.h>
#include <zephyr/device.h>
#include <zephyr/drivers/uart.h>
#include <zephyr/kernel.h>

#include "footfall_frame.h"
#include "footfall_polar.h"

/* What you may want to change: part of the sensor's name; empty: the first that can be used. */
static const char wanted[] = "";

#define KEPT_BYTES (32 * 1024)
#define MOST_VALUE 244
#define MOST_CHARACTERISTICS 16
#define POLAR_RATE_HZ 200
#define POLAR_RANGE_G 8

#define UUID_POLAR_CONTROL BT_UUID_DECLARE_128(BT_UUID_128_ENCODE(0xfb005c81, 0x02e7, 0xf387, 0x1cad, 0x8acd2d8df0c8))
#define UUID_POLAR_DATA BT_UUID_DECLARE_128(BT_UUID_128_ENCODE(0xfb005c82, 0x02e7, 0xf387, 0x1cad, 0x8acd2d8df0c8))

struct characteristic {
  char uuid[BT_UUID_STR_LEN];
  uint16_t handle;
  uint8_t properties;
  bool polar_control;
  struct bt_gatt_subscribe_params subscription;
  struct bt_gatt_discover_params ccc;
};

static const struct device *const uart = DEVICE_DT_GET(DT_CHOSEN(zephyr_console));
static uint8_t kept_memory[KEPT_BYTES];
static footfall_ring kept = {kept_memory, sizeof kept_memory, 0, 0, 0};
static footfall_counts counts;
K_MUTEX_DEFINE(kept_lock);
K_SEM_DEFINE(look_again, 1, 1);

static struct bt_conn *connection;
static struct bt_gatt_exchange_params exchange;
static struct bt_gatt_discover_params discovery;
static struct bt_gatt_write_params request;
static struct characteristic found[MOST_CHARACTERISTICS];
static size_t found_count;
static size_t next_subscription;
static footfall_polar polar;

static uint32_t now_us(void) { return (uint32_t)k_ticks_to_us_floor64(k_uptime_ticks()); }

static void keep(const char *line, size_t length) {
  k_mutex_lock(&kept_lock, K_FOREVER);
  footfall_ring_put(&kept, line, length);
  k_mutex_unlock(&kept_lock);
}

static void say(const char *key, const char *value) {
  char line[96];
  keep(line, footfall_word_line(line, sizeof line, key, value));
}

static void forward(const struct characteristic *from, const uint8_t *value, size_t length) {
  static char line[FOOTFALL_LINE_BYTES(MOST_VALUE)];
  uint32_t time_us = now_us();
  size_t sent = length > MOST_VALUE ? MOST_VALUE : length;
  k_mutex_lock(&kept_lock, K_FOREVER);
  uint16_t sequence = footfall_count(&counts, from->handle);
  size_t written = footfall_notification_line(line, sizeof line, sequence, time_us, from->uuid, value, sent);
  footfall_ring_put(&kept, line, written);
  k_mutex_unlock(&kept_lock);
}

static void written(struct bt_conn *conn, uint8_t error, struct bt_gatt_write_params *params) {
  if (error != 0) {
    say("error", "the sensor refused what was written to it");
  }
}

static void ask(uint16_t handle, const uint8_t *bytes, size_t length) {
  request.func = written;
  request.handle = handle;
  request.offset = 0;
  request.data = bytes;
  request.length = (uint16_t)length;
  if (bt_gatt_write(connection, &request) != 0) {
    say("error", "the sensor cannot be written to");
  }
}

static uint8_t notified(struct bt_conn *conn, struct bt_gatt_subscribe_params *params, const void *data, uint16_t length) {
  if (data == NULL) {
    params->value_handle = 0;
    return BT_GATT_ITER_STOP;
  }
  struct characteristic *from = CONTAINER_OF(params, struct characteristic, subscription);
  forward(from, data, length);
  if (from->polar_control) {
    size_t next_length = 0;
    const uint8_t *next = footfall_polar_answer(&polar, data, length, POLAR_RATE_HZ, POLAR_RANGE_G, &next_length);
    if (next != NULL) {
      ask(from->handle, next, next_length);
    }
  }
  return BT_GATT_ITER_CONTINUE;
}

static void subscribe_next(void);

static void subscribed(struct bt_conn *conn, uint8_t error, struct bt_gatt_subscribe_params *params) {
  if (error != 0) {
    say("error", "a characteristic cannot be subscribed to");
  }
  subscribe_next();
}

/* One after the other: many sensors take one request at a time. At the end a Polar sensor is asked what it offers. */
static void subscribe_next(void) {
  while (next_subscription < found_count) {
    struct characteristic *one = &found[next_subscription++];
    one->subscription.notify = notified;
    one->subscription.subscribe = subscribed;
    one->subscription.value_handle = one->handle;
    one->subscription.ccc_handle = BT_GATT_AUTO_DISCOVER_CCC_HANDLE;
    one->subscription.end_handle = BT_ATT_LAST_ATTRIBUTE_HANDLE;
    one->subscription.disc_params = &one->ccc;
    one->subscription.value = (one->properties & BT_GATT_CHRC_NOTIFY) ? BT_GATT_CCC_NOTIFY : BT_GATT_CCC_INDICATE;
    if (bt_gatt_subscribe(connection, &one->subscription) == 0) {
      return;
    }
    say("error", "a characteristic cannot be subscribed to");
  }
  for (size_t i = 0; i < found_count; i++) {
    if (found[i].polar_control) {
      ask(found[i].handle, FOOTFALL_POLAR_ASK, sizeof FOOTFALL_POLAR_ASK);
    }
  }
}

static bool is_forwarded(const struct bt_uuid *uuid) {
  return bt_uuid_cmp(uuid, BT_UUID_DECLARE_16(0x2A53)) == 0 || bt_uuid_cmp(uuid, BT_UUID_DECLARE_16(0x2ACD)) == 0 ||
         bt_uuid_cmp(uuid, BT_UUID_DECLARE_16(0x2A19)) == 0 || bt_uuid_cmp(uuid, UUID_POLAR_CONTROL) == 0 ||
         bt_uuid_cmp(uuid, UUID_POLAR_DATA) == 0;
}

static uint8_t discovered(struct bt_conn *conn, const struct bt_gatt_attr *attribute, struct bt_gatt_discover_params *params) {
  if (attribute == NULL) {
    next_subscription = 0;
    if (found_count == 0) {
      say("error", "the sensor sends nothing that is understood");
    }
    subscribe_next();
    return BT_GATT_ITER_STOP;
  }
  const struct bt_gatt_chrc *seen = attribute->user_data;
  bool sends = (seen->properties & (BT_GATT_CHRC_NOTIFY | BT_GATT_CHRC_INDICATE)) != 0;
  if (sends && found_count < MOST_CHARACTERISTICS && is_forwarded(seen->uuid)) {
    struct characteristic *one = &found[found_count++];
    memset(one, 0, sizeof *one);
    bt_uuid_to_str(seen->uuid, one->uuid, sizeof one->uuid);
    one->handle = seen->value_handle;
    one->properties = seen->properties;
    one->polar_control = bt_uuid_cmp(seen->uuid, UUID_POLAR_CONTROL) == 0;
  }
  return BT_GATT_ITER_CONTINUE;
}

static void exchanged(struct bt_conn *conn, uint8_t error, struct bt_gatt_exchange_params *params) {
  found_count = 0;
  memset(&polar, 0, sizeof polar);
  discovery.uuid = NULL;
  discovery.func = discovered;
  discovery.start_handle = BT_ATT_FIRST_ATTRIBUTE_HANDLE;
  discovery.end_handle = BT_ATT_LAST_ATTRIBUTE_HANDLE;
  discovery.type = BT_GATT_DISCOVER_CHARACTERISTIC;
  if (bt_gatt_discover(conn, &discovery) != 0) {
    say("error", "the sensor does not tell its services");
  }
}

static void connected(struct bt_conn *conn, uint8_t error) {
  if (error != 0) {
    bt_conn_unref(connection);
    connection = NULL;
    k_sem_give(&look_again);
    return;
  }
  say("state", "connected");
  exchange.func = exchanged;
  if (bt_gatt_exchange_mtu(conn, &exchange) != 0) {
    exchanged(conn, 0, &exchange);
  }
}

static void disconnected(struct bt_conn *conn, uint8_t reason) {
  say("state", "lost");
  if (connection != NULL) {
    bt_conn_unref(connection);
    connection = NULL;
  }
  k_sem_give(&look_again);
}

BT_CONN_CB_DEFINE(callbacks) = {
    .connected = connected,
    .disconnected = disconnected,
};

/* What an advertisement says of its sender. */
struct advertisement {
  bool usable;
  char name[32];
};

static bool advertised(struct bt_data *data, void *user_data) {
  struct advertisement *said = user_data;
  if (data->type == BT_DATA_NAME_COMPLETE || data->type == BT_DATA_NAME_SHORTENED) {
    size_t length = data->data_len < sizeof said->name - 1 ? data->data_len : sizeof said->name - 1;
    memcpy(said->name, data->data, length);
    said->name[length] = 0;
  } else if (data->type == BT_DATA_UUID16_ALL || data->type == BT_DATA_UUID16_SOME) {
    for (size_t i = 0; i + 1 < data->data_len; i += 2) {
      uint16_t service = (uint16_t)(data->data[i] | data->data[i + 1] << 8);
      said->usable |= service == 0x1814 || service == 0x1826;
    }
  }
  return true;
}

static void heard(const bt_addr_le_t *address, int8_t rssi, uint8_t type, struct net_buf_simple *data) {
  struct advertisement said = {0};
  bt_data_parse(data, advertised, &said);
  bool chosen = wanted[0] != 0 ? strstr(said.name, wanted) != NULL : said.usable || strncmp(said.name, "Polar", 5) == 0;
  if (!chosen || connection != NULL || bt_le_scan_stop() != 0) {
    return;
  }
  if (said.name[0] != 0) {
    say("name", said.name);
  }
  if (bt_conn_le_create(address, BT_CONN_LE_CREATE_CONN, BT_LE_CONN_PARAM_DEFAULT, &connection) != 0) {
    connection = NULL;
    k_sem_give(&look_again);
  }
}

/* A port that cannot tell (no USB) counts as listened to. */
static bool somebody_listens(void) {
  uint32_t ready = 1;
  return uart_line_ctrl_get(uart, UART_LINE_CTRL_DTR, &ready) != 0 || ready != 0;
}

static void send_what_is_kept(void) {
  static uint8_t line[FOOTFALL_LINE_BYTES(MOST_VALUE)];
  size_t length = 1;
  while (length > 0 && somebody_listens()) {
    k_mutex_lock(&kept_lock, K_FOREVER);
    length = footfall_ring_take(&kept, line, sizeof line);
    k_mutex_unlock(&kept_lock);
    for (size_t i = 0; i < length; i++) {
      uart_poll_out(uart, line[i]);
    }
  }
}

int main(void) {
  say("boot", "power");
  say("bridge", "footfall nrf52-bridge 1");
  if (bt_enable(NULL) != 0) {
    say("error", "Bluetooth does not start");
  }
  while (true) {
    if (k_sem_take(&look_again, K_MSEC(5)) == 0) {
      say("state", "scanning");
      if (bt_le_scan_start(BT_LE_SCAN_ACTIVE, heard) != 0) {
        say("error", "scanning does not start");
      }
    }
    send_what_is_kept();
  }
  return 0;
}
