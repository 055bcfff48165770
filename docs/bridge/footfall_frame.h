/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a microcontroller sends to Footfall, as docs/bridge/FORMAT.md has it: packets (COBS, CRC-16), lines, and a ring that keeps whole
 * records while nobody listens. Plain C99, no memory of its own, no library; C++ takes it as it is.
 */
#ifndef FOOTFALL_FRAME_H
#define FOOTFALL_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#define FOOTFALL_VERSION 1
#define FOOTFALL_HELLO 0
#define FOOTFALL_ACCELERATION 1
#define FOOTFALL_ACCELERATION_AND_GYRO 2
#define FOOTFALL_NOTIFICATION 3
#define FOOTFALL_WORD 4

/* Bytes that a packet with so long a body takes at most, stuffed and with its zero. */
#define FOOTFALL_PACKET_BYTES(body) ((body) + 11 + ((body) + 11) / 254 + 2)
/* Bytes that a line with a value of n bytes takes at most, with its end and a 0 after it. */
#define FOOTFALL_LINE_BYTES(n) (2 * (n) + 64)

/* CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF; "123456789" gives 0x29B1. */
static inline uint16_t footfall_crc16_add(uint16_t crc, uint8_t value) {
  crc = (uint16_t)(crc ^ (uint16_t)(value << 8));
  for (int bit = 0; bit < 8; bit++) {
    crc = (uint16_t)((crc & 0x8000) ? (crc << 1) ^ 0x1021 : crc << 1);
  }
  return crc;
}

/* A packet while it is written: bytes are stuffed as they come. It never writes past its capacity; then its size is 0. */
typedef struct {
  uint8_t *out;
  size_t capacity;
  size_t at;      /* where the next byte goes */
  size_t code_at; /* where the length of this run goes */
  uint16_t crc;
  bool full;
} footfall_writer;

static inline void footfall_stuff(footfall_writer *to, uint8_t value) {
  if (to->at + 1 >= to->capacity) {
    to->full = true;
    return;
  }
  if (value == 0) {
    to->out[to->code_at] = (uint8_t)(to->at - to->code_at);
    to->code_at = to->at++;
    return;
  }
  to->out[to->at++] = value;
  if (to->at - to->code_at == 255) {
    to->out[to->code_at] = 255;
    to->code_at = to->at++;
  }
}

static inline void footfall_u8(footfall_writer *to, uint8_t value) {
  to->crc = footfall_crc16_add(to->crc, value);
  footfall_stuff(to, value);
}

static inline void footfall_u16(footfall_writer *to, uint16_t value) {
  footfall_u8(to, (uint8_t)value);
  footfall_u8(to, (uint8_t)(value >> 8));
}

static inline void footfall_u32(footfall_writer *to, uint32_t value) {
  footfall_u16(to, (uint16_t)value);
  footfall_u16(to, (uint16_t)(value >> 16));
}

static inline void footfall_f32(footfall_writer *to, float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  footfall_u32(to, bits);
}

static inline void footfall_bytes(footfall_writer *to, const void *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) {
    footfall_u8(to, ((const uint8_t *)bytes)[i]);
  }
}

/* Begins a packet: version, type, sequence number, time and n. The body follows with footfall_u8 … footfall_bytes. */
static inline footfall_writer footfall_begin(
    uint8_t *out, size_t capacity, uint8_t type, uint16_t sequence, uint32_t time_us, uint8_t n) {
  footfall_writer to = {out, capacity, 1, 0, 0xFFFF, capacity < 2};
  footfall_u8(&to, FOOTFALL_VERSION);
  footfall_u8(&to, type);
  footfall_u16(&to, sequence);
  footfall_u32(&to, time_us);
  footfall_u8(&to, n);
  return to;
}

/* Ends a packet: check sum and the zero. Returns its length, 0 where it did not fit. */
static inline size_t footfall_end(footfall_writer *to) {
  uint16_t crc = to->crc;
  footfall_stuff(to, (uint8_t)crc);
  footfall_stuff(to, (uint8_t)(crc >> 8));
  if (to->full || to->at >= to->capacity) {
    return 0;
  }
  to->out[to->code_at] = (uint8_t)(to->at - to->code_at);
  to->out[to->at++] = 0;
  return to->at;
}

/* What the numbers of packets of samples mean; 0 for a figure that is not known. */
static inline size_t footfall_hello(uint8_t *out, size_t capacity, uint16_t next_sequence, uint32_t now_us, float rate_hz,
    float range_g, float counts_per_g, float counts_per_dps, const char *name) {
  size_t length = strlen(name) > 255 ? 255 : strlen(name);
  footfall_writer to = footfall_begin(out, capacity, FOOTFALL_HELLO, next_sequence, now_us, (uint8_t)length);
  footfall_f32(&to, rate_hz);
  footfall_f32(&to, range_g);
  footfall_f32(&to, counts_per_g);
  footfall_f32(&to, counts_per_dps);
  footfall_bytes(&to, name, length);
  return footfall_end(&to);
}

/* n samples of 3 (x, y, z) or 6 (ax, ay, az, gx, gy, gz) numbers each; the time is that of the last one. */
static inline size_t footfall_samples(
    uint8_t *out, size_t capacity, uint16_t sequence, uint32_t last_us, uint8_t n, uint8_t axes, const int16_t *values) {
  uint8_t type = axes == 6 ? FOOTFALL_ACCELERATION_AND_GYRO : FOOTFALL_ACCELERATION;
  footfall_writer to = footfall_begin(out, capacity, type, sequence, last_us, n);
  for (size_t i = 0; i < (size_t)n * axes; i++) {
    footfall_u16(&to, (uint16_t)values[i]);
  }
  return footfall_end(&to);
}

/* What a Bluetooth characteristic notified. The UUID has 16 bytes in the order in which it is written. */
static inline size_t footfall_notification(
    uint8_t *out, size_t capacity, uint16_t sequence, uint32_t time_us, const uint8_t *uuid, const uint8_t *value, uint8_t n) {
  footfall_writer to = footfall_begin(out, capacity, FOOTFALL_NOTIFICATION, sequence, time_us, n);
  footfall_bytes(&to, uuid, 16);
  footfall_bytes(&to, value, n);
  return footfall_end(&to);
}

/* A word about the bridge or the sensor: key=value. */
static inline size_t footfall_word(uint8_t *out, size_t capacity, uint32_t now_us, const char *key, const char *value) {
  size_t key_length = strlen(key);
  size_t room = 254 - key_length;
  size_t value_length = strlen(value) > room ? room : strlen(value);
  uint8_t n = (uint8_t)(key_length + 1 + value_length);
  footfall_writer to = footfall_begin(out, capacity, FOOTFALL_WORD, 0, now_us, n);
  footfall_bytes(&to, key, key_length);
  footfall_u8(&to, '=');
  footfall_bytes(&to, value, value_length);
  return footfall_end(&to);
}

/* The same as lines. Return the length with the line's end, without the 0 after it; 0 where it did not fit. */
static inline size_t footfall_notification_line(
    char *out, size_t capacity, uint16_t sequence, uint32_t time_us, const char *uuid, const uint8_t *value, size_t n) {
  static const char digits[] = "0123456789abcdef";
  int head = snprintf(out, capacity, "N,%u,%lu,%s,", (unsigned)sequence, (unsigned long)time_us, uuid);
  if (head < 0 || (size_t)head + 2 * n + 2 > capacity) {
    return 0;
  }
  size_t at = (size_t)head;
  for (size_t i = 0; i < n; i++) {
    out[at++] = digits[value[i] >> 4];
    out[at++] = digits[value[i] & 15];
  }
  out[at++] = '\n';
  out[at] = 0;
  return at;
}

static inline size_t footfall_word_line(char *out, size_t capacity, const char *key, const char *value) {
  int length = snprintf(out, capacity, "I,%s,%s\n", key, value);
  return length < 0 || (size_t)length >= capacity ? 0 : (size_t)length;
}

/* UUIDs: of 16 bits as 16 bytes in writing order. */
static inline void footfall_uuid16(uint8_t *uuid, uint16_t number) {
  static const uint8_t base[16] = {0, 0, 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0x80, 0x5F, 0x9B, 0x34, 0xFB};
  memcpy(uuid, base, 16);
  uuid[2] = (uint8_t)(number >> 8);
  uuid[3] = (uint8_t)number;
}

/* Sequence numbers, one count for each characteristic, by any key of 32 bits of its UUID. */
typedef struct {
  uint32_t keys[12];
  uint16_t next[12];
  uint8_t used;
} footfall_counts;

static inline uint16_t footfall_count(footfall_counts *counts, uint32_t key) {
  for (uint8_t i = 0; i < counts->used; i++) {
    if (counts->keys[i] == key) {
      return counts->next[i]++;
    }
  }
  if (counts->used == 12) {
    return 0;
  }
  counts->keys[counts->used] = key;
  counts->next[counts->used] = 1;
  counts->used++;
  return 0;
}

/*
 * Whole records of up to 65535 bytes, first in, first out. Where there is no room the oldest go: their sequence numbers will be missing, which is
 * how the host counts them. One task puts and takes, or a lock is held around both.
 */
typedef struct {
  uint8_t *memory;
  size_t size;
  size_t from;
  size_t used;
  uint32_t dropped;
} footfall_ring;

static inline uint8_t footfall_ring_at(const footfall_ring *ring, size_t offset) {
  return ring->memory[(ring->from + offset) % ring->size];
}

/* Length of the oldest record; 0 where there is none. */
static inline size_t footfall_ring_next(const footfall_ring *ring) {
  return ring->used < 2 ? 0 : (size_t)footfall_ring_at(ring, 0) | (size_t)footfall_ring_at(ring, 1) << 8;
}

static inline void footfall_ring_forget(footfall_ring *ring) {
  size_t length = 2 + footfall_ring_next(ring);
  ring->from = (ring->from + length) % ring->size;
  ring->used -= length;
}

static inline bool footfall_ring_put(footfall_ring *ring, const void *bytes, size_t length) {
  if (length == 0 || length > 65535 || length + 2 > ring->size) {
    return false;
  }
  while (ring->used + length + 2 > ring->size) {
    footfall_ring_forget(ring);
    ring->dropped++;
  }
  size_t to = ring->from + ring->used;
  ring->memory[to % ring->size] = (uint8_t)length;
  ring->memory[(to + 1) % ring->size] = (uint8_t)(length >> 8);
  for (size_t i = 0; i < length; i++) {
    ring->memory[(to + 2 + i) % ring->size] = ((const uint8_t *)bytes)[i];
  }
  ring->used += length + 2;
  return true;
}

/* Takes the oldest record; returns its length, 0 where there is none or it does not fit (then it is forgotten). */
static inline size_t footfall_ring_take(footfall_ring *ring, uint8_t *out, size_t capacity) {
  size_t length = footfall_ring_next(ring);
  if (length == 0) {
    return 0;
  }
  for (size_t i = 0; i < length && i < capacity; i++) {
    out[i] = footfall_ring_at(ring, 2 + i);
  }
  footfall_ring_forget(ring);
  return length > capacity ? 0 : length;
}

#ifdef __cplusplus
}
#endif
#endif
