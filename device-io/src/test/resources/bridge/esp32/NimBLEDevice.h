/* SPDX-License-Identifier: Apache-2.0 */
/* As much of NimBLE-Arduino 2 as the bridge uses, to check that it is valid code. Nothing is behind it. */
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

class NimBLEUUID {
 public:
  explicit NimBLEUUID(uint16_t number);
  explicit NimBLEUUID(const std::string &text);
  bool operator==(const NimBLEUUID &other) const;
  const NimBLEUUID &to128();
  std::string toString() const;
};

class NimBLEAttValue {
 public:
  const uint8_t *data() const;
  uint16_t length() const;
};

class NimBLERemoteCharacteristic {
 public:
  typedef std::function<void(NimBLERemoteCharacteristic *, uint8_t *, size_t, bool)> notify_callback;
  bool canNotify() const;
  bool canIndicate() const;
  bool canRead() const;
  const NimBLEUUID &getUUID() const;
  NimBLEAttValue readValue(long *timestamp = nullptr);
  bool subscribe(bool notifications = true, const notify_callback callback = nullptr, bool response = true) const;
  bool writeValue(const uint8_t *bytes, size_t length, bool response = false) const;
};

class NimBLERemoteService {
 public:
  const std::vector<NimBLERemoteCharacteristic *> &getCharacteristics(bool refresh = false) const;
};

class NimBLEAdvertisedDevice {
 public:
  std::string getName() const;
  bool isAdvertisingService(const NimBLEUUID &uuid) const;
};

class NimBLEClient {
 public:
  bool connect(const NimBLEAdvertisedDevice *device, bool deleteAttributes = true, bool asyncConnect = false, bool exchangeMtu = true);
  bool isConnected() const;
  const std::vector<NimBLERemoteService *> &getServices(bool refresh = false);
};

class NimBLEScanResults {
 public:
  int getCount() const;
  const NimBLEAdvertisedDevice *getDevice(uint32_t index) const;
};

class NimBLEScan {
 public:
  void setActiveScan(bool active);
  NimBLEScanResults getResults(uint32_t durationMs, bool isContinue = false);
};

class NimBLEDevice {
 public:
  static bool init(const std::string &name);
  static bool setMTU(uint16_t mtu);
  static NimBLEScan *getScan();
  static NimBLEClient *createClient();
  static bool deleteClient(NimBLEClient *client);
};
