/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How a Polar sensor is asked for acceleration. Source: Polar measurement data specification 1.0 (2024). Subscribe to the control point
 * (fb005c81-…) and the data (fb005c82-…) first; write FOOTFALL_POLAR_ASK; hand each indication of the control point to footfall_polar_answer and write
 * what it gives; write FOOTFALL_POLAR_STOP at the end, for a strap streams until its battery is empty otherwise.
 */
#ifndef FOOTFALL_POLAR_H
#define FOOTFALL_POLAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

static const uint8_t FOOTFALL_POLAR_ASK[2] = {1, 2};
static const uint8_t FOOTFALL_POLAR_STOP[2] = {3, 2};
/* Bytes that an answer may have. */
#define FOOTFALL_POLAR_BYTES 40

/* What is remembered between two answers. Zero it on each connection. */
typedef struct {
  uint8_t start[FOOTFALL_POLAR_BYTES];
  uint8_t length;
  bool streams;
  bool restarted;
} footfall_polar;

/* Values of a type of setting have so many bytes; 0 where the type is not known. */
static inline size_t footfall_polar_width(uint8_t type) {
  return type <= 3 ? 2 : type == 4 ? 1 : type == 5 ? 4 : 0;
}

static inline uint32_t footfall_polar_value(const uint8_t *bytes, size_t width) {
  return width == 1 ? bytes[0] : (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8;
}

/* Of the values of one type: the highest that is not above the wish, or else the lowest. */
static inline uint32_t footfall_polar_choose(const uint8_t *values, size_t count, size_t width, uint32_t wish) {
  uint32_t lowest = UINT32_MAX;
  uint32_t best = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t value = footfall_polar_value(values + i * width, width);
    lowest = value < lowest ? value : lowest;
    best = value <= wish && value > best ? value : best;
  }
  return best > 0 ? best : lowest;
}

/* Makes the request to start of the settings that are offered: each of them is written, or some sensors refuse. */
static inline void footfall_polar_offered(footfall_polar *polar, const uint8_t *reply, size_t length, uint16_t rate_hz, uint16_t range_g) {
  polar->start[0] = 2;
  polar->start[1] = 2;
  polar->length = 2;
  size_t at = 5;
  while (at + 2 <= length) {
    uint8_t type = reply[at];
    size_t count = reply[at + 1];
    size_t width = footfall_polar_width(type);
    if (width == 0 || at + 2 + count * width > length) {
      return;
    }
    if (type != 5 && count > 0 && polar->length + 2u + width <= FOOTFALL_POLAR_BYTES) {
      uint32_t wish = type == 0 ? rate_hz : type == 2 ? range_g : UINT32_MAX;
      uint32_t value = footfall_polar_choose(reply + at + 2, count, width, wish);
      polar->start[polar->length++] = type;
      polar->start[polar->length++] = 1;
      for (size_t i = 0; i < width; i++) {
        polar->start[polar->length++] = (uint8_t)(value >> 8 * i);
      }
    }
    at += 2 + count * width;
  }
}

/*
 * What to write after an indication of the control point, or NULL for nothing; its length in *length. A measurement that still runs from before is stopped and
 * started again. Wishes: 200 Hz and 8 g are the most that an H10 has; others give what they have below.
 */
static inline const uint8_t *footfall_polar_answer(
    footfall_polar *polar, const uint8_t *reply, size_t reply_length, uint16_t rate_hz, uint16_t range_g, size_t *length) {
  if (reply_length < 4 || reply[0] != 0xF0 || reply[2] != 2) {
    return NULL;
  }
  if (reply[1] == 1 && reply[3] == 0) {
    footfall_polar_offered(polar, reply, reply_length, rate_hz, range_g);
  } else if (reply[1] == 2 && reply[3] == 6 && !polar->restarted) {
    polar->restarted = true;
    *length = sizeof FOOTFALL_POLAR_STOP;
    return FOOTFALL_POLAR_STOP;
  } else if (reply[1] == 2) {
    polar->streams = reply[3] == 0;
    return NULL;
  } else if (reply[1] != 3 || !polar->restarted || polar->streams) {
    return NULL;
  }
  *length = polar->length;
  return polar->start;
}

#ifdef __cplusplus
}
#endif
#endif
