/* SPDX-License-Identifier: Apache-2.0 */
/* As much of the Arduino core for ESP32 as the sketches use, to check that they are valid code. Nothing is behind it. */
#pragma once
#include <cstdint>
#include <cstdlib>
#include <cstring>

class Stream {
 public:
  size_t write(uint8_t value);
  size_t write(const uint8_t *bytes, size_t length);
};

class HardwareSerial : public Stream {
 public:
  void begin(unsigned long baud);
  size_t setTxBufferSize(size_t size);
  operator bool() const;
};
extern HardwareSerial Serial;

unsigned long micros();
unsigned long millis();
void delay(uint32_t ms);
void setup();
void loop();
