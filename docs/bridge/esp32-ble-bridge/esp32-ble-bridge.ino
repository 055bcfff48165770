// SPDX-License-Identifier: Apache-2.0
//
// An ESP32 between a Bluetooth sensor and Footfall: finds a foot pod, a treadmill or a Polar strap, subscribes, asks a Polar sensor for
// acceleration, and forwards every notification as docs/bridge/FORMAT.md has it, over USB serial or, with a network, over TCP.
// While nobody listens it keeps the newest 64 kB; what had to go is known by the numbers that are missing.
//
// Put footfall_frame.h and footfall_polar.h beside this file. Board: any ESP32 with Bluetooth and the Arduino core 3.x; library
// NimBLE-Arduino 2.x. Not run on hardware by those who wrote it; see docs/bridge/README.md.

#include <Arduino.h>
#include <NimBLEDevice.h>
#include <WiFi.h>

#include <mutex>
#include <string>
#include <vector>

#include "footfall_frame.h"
#include "footfall_polar.h"

// What you may want to change.
static const char *WANTED = "";        // part of the sensor's name; empty: the first that can be used
static const char *WIFI_NAME = "";     // empty: USB serial only
static const char *WIFI_PASSWORD = "";
static const uint16_t TCP_PORT = 4711;
static const uint32_t BAUD = 115200;
static const bool PACKETS = false;     // false: lines, which people can read
static const uint16_t POLAR_RATE_HZ = 200;
static const uint16_t POLAR_RANGE_G = 8;

static const char *POLAR_CONTROL = "fb005c81-02e7-f387-1cad-8acd2d8df0c8";
static const char *POLAR_DATA = "fb005c82-02e7-f387-1cad-8acd2d8df0c8";

static const size_t MOST_VALUE = 255;
static const size_t MOST_RECORD = FOOTFALL_LINE_BYTES(MOST_VALUE);
static const size_t KEPT_BYTES = 64 * 1024;

static uint8_t *keptMemory = nullptr;
static footfall_ring kept;
static footfall_counts counts;
static std::mutex keptLock;

static footfall_polar polar;
static std::vector<uint8_t> polarReply;  // the last answer, until loop() takes it
static NimBLERemoteCharacteristic *polarControl = nullptr;

static NimBLEClient *client = nullptr;
static WiFiServer server(TCP_PORT);
static WiFiClient host;
static bool hostWasThere = false;

static void keep(const void *bytes, size_t length) {
  std::lock_guard<std::mutex> guard(keptLock);
  footfall_ring_put(&kept, bytes, length);
}

static void say(const char *key, const std::string &value) {
  uint8_t record[FOOTFALL_PACKET_BYTES(MOST_VALUE)];
  size_t length = PACKETS ? footfall_word(record, sizeof record, micros(), key, value.c_str())
                          : footfall_word_line((char *)record, sizeof record, key, value.c_str());
  keep(record, length);
}

// A value that was notified or read. It may come on the task of the Bluetooth stack.
static void forward(NimBLERemoteCharacteristic *from, const uint8_t *value, size_t length) {
  uint32_t now = micros();
  if (length > MOST_VALUE) {
    say("error", "a value of more than 255 bytes was left out");
    return;
  }
  NimBLEUUID whole = from->getUUID();
  std::string text = whole.to128().toString();
  uint8_t uuid[16];
  size_t at = 0;
  for (size_t i = 0; i + 1 < text.size() && at < 16; i++) {
    if (text[i] != '-') {
      uuid[at++] = (uint8_t)strtoul(text.substr(i, 2).c_str(), nullptr, 16);
      i++;
    }
  }
  uint32_t key = (uint32_t)uuid[0] << 24 | (uint32_t)uuid[1] << 16 | (uint32_t)uuid[2] << 8 | uuid[3];
  static uint8_t record[MOST_RECORD > FOOTFALL_PACKET_BYTES(MOST_VALUE + 16) ? MOST_RECORD : FOOTFALL_PACKET_BYTES(MOST_VALUE + 16)];
  std::lock_guard<std::mutex> guard(keptLock);
  uint16_t sequence = footfall_count(&counts, key);
  size_t written = PACKETS ? footfall_notification(record, sizeof record, sequence, now, uuid, value, (uint8_t)length)
                           : footfall_notification_line((char *)record, sizeof record, sequence, now, text.c_str(), value, length);
  footfall_ring_put(&kept, record, written);
}

static void notified(NimBLERemoteCharacteristic *from, uint8_t *value, size_t length, bool isNotify) {
  (void)isNotify;
  forward(from, value, length);
  if (from == polarControl) {
    std::lock_guard<std::mutex> guard(keptLock);
    polarReply.assign(value, value + length);
  }
}

static bool isUsable(const NimBLEAdvertisedDevice *device) {
  std::string name = device->getName();
  if (WANTED[0] != 0) {
    return name.find(WANTED) != std::string::npos;
  }
  return name.rfind("Polar", 0) == 0 || device->isAdvertisingService(NimBLEUUID((uint16_t)0x1814)) ||
         device->isAdvertisingService(NimBLEUUID((uint16_t)0x1826));
}

// What is subscribed to: the foot pod's and the treadmill's values, battery, Polar's two.
static bool isForwarded(const NimBLEUUID &uuid) {
  return uuid == NimBLEUUID((uint16_t)0x2A53) || uuid == NimBLEUUID((uint16_t)0x2ACD) || uuid == NimBLEUUID((uint16_t)0x2A19) ||
         uuid == NimBLEUUID(POLAR_CONTROL) || uuid == NimBLEUUID(POLAR_DATA);
}

// What is read once: battery, model, firmware, maker, where the pod is worn, what it can tell.
static bool isRead(const NimBLEUUID &uuid) {
  static const uint16_t numbers[] = {0x2A19, 0x2A24, 0x2A26, 0x2A29, 0x2A5D, 0x2A54};
  for (uint16_t number : numbers) {
    if (uuid == NimBLEUUID(number)) {
      return true;
    }
  }
  return false;
}

static bool subscribeAll() {
  bool any = false;
  for (NimBLERemoteService *service : client->getServices(true)) {
    for (NimBLERemoteCharacteristic *characteristic : service->getCharacteristics(true)) {
      NimBLEUUID uuid = characteristic->getUUID();
      if (isRead(uuid) && characteristic->canRead()) {
        NimBLEAttValue value = characteristic->readValue();
        forward(characteristic, value.data(), value.length());
      }
      if (uuid == NimBLEUUID(POLAR_CONTROL)) {
        polarControl = characteristic;
      }
      if (isForwarded(uuid) && (characteristic->canNotify() || characteristic->canIndicate())) {
        any |= characteristic->subscribe(characteristic->canNotify(), notified, true);
      }
    }
  }
  return any;
}

static void lookForSensor() {
  say("state", "scanning");
  NimBLEScan *scan = NimBLEDevice::getScan();
  scan->setActiveScan(true);
  NimBLEScanResults results = scan->getResults(3000, false);
  for (int i = 0; i < results.getCount(); i++) {
    const NimBLEAdvertisedDevice *device = results.getDevice(i);
    if (!isUsable(device)) {
      continue;
    }
    client = NimBLEDevice::createClient();
    polarControl = nullptr;
    memset(&polar, 0, sizeof polar);
    if (client->connect(device)) {
      say("name", device->getName());
      say("state", "connected");
      if (subscribeAll()) {
        if (polarControl != nullptr) {
          polarControl->writeValue(FOOTFALL_POLAR_ASK, sizeof FOOTFALL_POLAR_ASK, true);
        }
        return;
      }
      say("error", "the sensor sends nothing that is understood");
    }
    NimBLEDevice::deleteClient(client);
    client = nullptr;
  }
}

static void answerPolar() {
  std::vector<uint8_t> reply;
  {
    std::lock_guard<std::mutex> guard(keptLock);
    reply.swap(polarReply);
  }
  if (reply.empty() || polarControl == nullptr) {
    return;
  }
  size_t length = 0;
  const uint8_t *request = footfall_polar_answer(&polar, reply.data(), reply.size(), POLAR_RATE_HZ, POLAR_RANGE_G, &length);
  if (request != nullptr) {
    polarControl->writeValue(request, length, true);
  }
}

static Stream *whoListens() {
  if (WIFI_NAME[0] == 0) {
    return Serial ? &Serial : nullptr;
  }
  if (!host.connected()) {
    host = server.accept();
  }
  return host.connected() ? &host : nullptr;
}

static void sendWhatIsKept() {
  Stream *to = whoListens();
  bool there = to != nullptr;
  if (there && !hostWasThere && PACKETS) {
    to->write((uint8_t)0);
  }
  hostWasThere = there;
  static uint8_t record[2 * MOST_RECORD];
  for (int i = 0; there && i < 16; i++) {
    size_t length;
    {
      std::lock_guard<std::mutex> guard(keptLock);
      length = footfall_ring_take(&kept, record, sizeof record);
    }
    if (length == 0) {
      return;
    }
    to->write(record, length);
  }
}

void setup() {
  Serial.setTxBufferSize(4096);
  Serial.begin(BAUD);
  keptMemory = (uint8_t *)malloc(KEPT_BYTES);
  kept = {keptMemory, keptMemory == nullptr ? 0 : KEPT_BYTES, 0, 0, 0};
  say("boot", "power");
  say("bridge", "footfall esp32-ble-bridge 1");
  if (WIFI_NAME[0] != 0) {
    WiFi.begin(WIFI_NAME, WIFI_PASSWORD);
    server.begin();
  }
  NimBLEDevice::init("footfall bridge");
  NimBLEDevice::setMTU(247);  // a frame of a Polar strap has 226 bytes
}

void loop() {
  if (client == nullptr) {
    lookForSensor();
  } else if (!client->isConnected()) {
    say("state", "lost");
    NimBLEDevice::deleteClient(client);
    client = nullptr;
  }
  answerPolar();
  sendWhatIsKept();
  delay(2);
}
