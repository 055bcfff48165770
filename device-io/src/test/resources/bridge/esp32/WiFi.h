/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include "Arduino.h"

class WiFiClient : public Stream {
 public:
  uint8_t connected();
};

class WiFiServer {
 public:
  explicit WiFiServer(uint16_t port);
  void begin();
  WiFiClient accept();
};

class WiFiClass {
 public:
  int begin(const char *name, const char *password);
};
extern WiFiClass WiFi;
