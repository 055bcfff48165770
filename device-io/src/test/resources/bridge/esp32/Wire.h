/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include "Arduino.h"

class TwoWire {
 public:
  bool begin(int sda, int scl, uint32_t hz);
  void beginTransmission(uint8_t address);
  size_t write(uint8_t value);
  uint8_t endTransmission(bool stop = true);
  size_t requestFrom(uint8_t address, uint8_t count);
  int read();
};
extern TwoWire Wire;
