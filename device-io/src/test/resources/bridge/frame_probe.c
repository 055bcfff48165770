/* SPDX-License-Identifier: Apache-2.0 */
/* Writes with the headers of docs/bridge what a test then reads with Footfall. */
#include "footfall_frame.h"
#include "footfall_polar.h"
#include <stdlib.h>

static uint8_t packet[FOOTFALL_PACKET_BYTES(3060)];

static void out(const void *bytes, size_t length) { fwrite(bytes, 1, length, stdout); }

static void packets(void) {
  int16_t values[60];
  uint8_t uuid[16], value[255];
  fputc(0, stdout);
  out(packet, footfall_word(packet, sizeof packet, 5, "boot", "power"));
  out(packet, footfall_hello(packet, sizeof packet, 0, 10, 200, 16, 2048, 16.4f, "Probe"));
  for (uint16_t sequence = 0; sequence < 3; sequence++) {
    for (int i = 0; i < 30; i++) {
      values[i] = (int16_t)(i % 3 == 2 ? 2048 : i % 3 == 1 ? 0 : -256 * sequence - i);
    }
    out(packet, footfall_samples(packet, sizeof packet, sequence, 4294900000u + 50000u * sequence, 10, 3, values));
  }
  footfall_uuid16(uuid, 0x2A53);
  for (int i = 0; i < 255; i++) {
    value[i] = (uint8_t)(i + 1);
  }
  out(packet, footfall_notification(packet, sizeof packet, 7, 123456789u, uuid, value, 255));
  out(packet, footfall_notification(packet, sizeof packet, 8, 123456790u, uuid, (const uint8_t *)"\4\x80\0\x96\0", 5));
}

static void lines(void) {
  char line[FOOTFALL_LINE_BYTES(20)];
  footfall_counts counts = {0};
  out(line, footfall_word_line(line, sizeof line, "boot", "power"));
  for (int i = 0; i < 2; i++) {
    uint16_t sequence = footfall_count(&counts, 0x2A53);
    out(line, footfall_notification_line(line, sizeof line, sequence, 4294967295u, "2A53", (const uint8_t *)"\4\x80\2\x96", 4));
  }
}

static void ring(void) {
  uint8_t memory[64], record[16];
  footfall_ring kept = {memory, sizeof memory, 0, 0, 0};
  for (int i = 0; i < 1000; i++) {
    memset(record, i, sizeof record);
    footfall_ring_put(&kept, record, (size_t)(5 + i % 7));
  }
  printf("dropped %u;", (unsigned)kept.dropped);
  for (size_t n = footfall_ring_take(&kept, record, sizeof record); n > 0; n = footfall_ring_take(&kept, record, sizeof record)) {
    printf(" %u x %u", (unsigned)n, (unsigned)record[n - 1]);
  }
}

static void polar(const char *hex) {
  footfall_polar state = {{0}, 0, false, false};
  uint8_t reply[64];
  size_t n = strlen(hex) / 2, length = 0;
  for (size_t i = 0; i < n; i++) {
    unsigned value;
    sscanf(hex + 2 * i, "%2x", &value);
    reply[i] = (uint8_t)value;
  }
  const uint8_t *start = footfall_polar_answer(&state, reply, n, 200, 8, &length);
  for (size_t i = 0; start != NULL && i < length; i++) {
    printf("%02x", start[i]);
  }
}

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "";
  if (strcmp(what, "packets") == 0) {
    packets();
  } else if (strcmp(what, "lines") == 0) {
    lines();
  } else if (strcmp(what, "ring") == 0) {
    ring();
  } else if (argc > 2) {
    polar(argv[2]);
  }
  return 0;
}
