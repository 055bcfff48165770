/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stdint.h>
#include <zephyr/device.h>
#define UART_LINE_CTRL_DTR 4
int uart_line_ctrl_get(const struct device *device, uint32_t control, uint32_t *value);
void uart_poll_out(const struct device *device, unsigned char value);
