// SPDX-License-Identifier: Apache-2.0
//
// An MPU-6050 on an ESP32: 200 samples a second of acceleration and turning, as packets of docs/bridge/FORMAT.md, over USB serial.
//
// Put footfall_frame.h beside this file. Board: any ESP32 with the Arduino core (2.0 or 3.x). Wiring: 3V3, GND, SDA to 21, SCL to 22.
// Register numbers: MPU-6000/MPU-6050 register map, revision 4.2. Not run on hardware by those who wrote it; see docs/bridge/README.md.

#include <Arduino.h>
#include <Wire.h>

#include "footfall_frame.h"

static const int SDA_PIN = 21;
static const int SCL_PIN = 22;
static const uint32_t BAUD = 460800;
static const uint8_t ADDRESS = 0x68;  // 0x69 with AD0 high
static const uint32_t RATE_HZ = 200;
static const uint8_t SAMPLES_A_PACKET = 10;  // 50 ms
static const uint32_t HELLO_MS = 10000;

// ±16 g and ±2000°/s: a shoe or a shin goes beyond ±8 g at every step.
static const float RANGE_G = 16;
static const float COUNTS_PER_G = 2048;
static const float COUNTS_PER_DPS = 16.4f;

static const uint8_t REG_SAMPLE_DIVIDER = 0x19;
static const uint8_t REG_CONFIG = 0x1A;
static const uint8_t REG_GYRO_CONFIG = 0x1B;
static const uint8_t REG_ACCEL_CONFIG = 0x1C;
static const uint8_t REG_ACCEL_XOUT_H = 0x3B;
static const uint8_t REG_POWER = 0x6B;

static int16_t values[SAMPLES_A_PACKET * 6];
static uint8_t filled = 0;
static uint16_t sequence = 0;
static uint32_t nextUs = 0;
static uint32_t lastHelloMs = 0;
static uint8_t packet[FOOTFALL_PACKET_BYTES(SAMPLES_A_PACKET * 12 + 64)];

static void say(const char *key, const char *value) {
  Serial.write(packet, footfall_word(packet, sizeof packet, micros(), key, value));
}

static bool writeRegister(uint8_t reg, uint8_t value) {
  Wire.beginTransmission(ADDRESS);
  Wire.write(reg);
  Wire.write(value);
  return Wire.endTransmission() == 0;
}

static bool startSensor() {
  bool ok = writeRegister(REG_POWER, 0x01);       // awake, clock of the x gyro
  ok = ok && writeRegister(REG_CONFIG, 0x02);     // low-pass at 94 Hz: below half of 200 Hz
  ok = ok && writeRegister(REG_SAMPLE_DIVIDER, 0x00);  // 1 kHz inside; the timer below decides
  ok = ok && writeRegister(REG_GYRO_CONFIG, 0x18);     // ±2000°/s
  return ok && writeRegister(REG_ACCEL_CONFIG, 0x18);  // ±16 g
}

static bool readSensor(int16_t *to) {
  Wire.beginTransmission(ADDRESS);
  Wire.write(REG_ACCEL_XOUT_H);
  if (Wire.endTransmission(false) != 0 || Wire.requestFrom(ADDRESS, (uint8_t)14) != 14) {
    return false;
  }
  for (int i = 0; i < 7; i++) {
    int16_t number = (int16_t)(Wire.read() << 8);
    number = (int16_t)(number | Wire.read());
    if (i != 3) {  // 3 is temperature
      *to++ = number;
    }
  }
  return true;
}

static void hello() {
  Serial.write(packet, footfall_hello(packet, sizeof packet, sequence, micros(), RATE_HZ, RANGE_G, COUNTS_PER_G, COUNTS_PER_DPS,
                                      "ESP32 with MPU-6050"));
  lastHelloMs = millis();
}

void setup() {
  Serial.setTxBufferSize(4096);  // a stalled host costs no sample for a third of a second
  Serial.begin(BAUD);
  Wire.begin(SDA_PIN, SCL_PIN, 400000);
  Serial.write((uint8_t)0);  // flushes what the boot loader printed
  say("boot", "power");
  say("bridge", "footfall esp32-imu 1");
  while (!startSensor()) {
    say("error", "no MPU-6050 answers at 0x68: check the four wires");
    delay(1000);
  }
  hello();
  nextUs = micros();
}

void loop() {
  uint32_t now = micros();
  if ((int32_t)(now - nextUs) < 0) {
    if (millis() - lastHelloMs >= HELLO_MS) {
      hello();
    }
    return;
  }
  nextUs += 1000000 / RATE_HZ;
  if (!readSensor(values + 6 * filled)) {
    // A sample that is missing would shift the others: the packet is given up, and its number, which never comes, shows the gap.
    sequence = (uint16_t)(sequence + 1);
    filled = 0;
    return;
  }
  filled++;
  if (filled == SAMPLES_A_PACKET) {
    Serial.write(packet, footfall_samples(packet, sizeof packet, sequence, now, filled, 6, values));
    sequence = (uint16_t)(sequence + 1);
    filled = 0;
  }
}
