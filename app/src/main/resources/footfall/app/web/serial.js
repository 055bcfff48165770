// SPDX-License-Identifier: Apache-2.0
// A serial sensor through the browser: its bytes, as they come.

const MOST_BYTES = 4096;

/** One serial sensor. Takers: hand(bytes), linked(isConnected, words, name). Opens again by itself until disconnect(). */
export class SerialSensor {
  constructor(takers, serial = navigator.serial) {
    this.takers = takers;
    this.serial = serial;
    this.waitMs = 1000;
  }

  /** From a click: the browser asks which. */
  async choose(baudRate = 115200) {
    this.baudRate = baudRate;
    this.port = await this.serial.requestPort();
    this.wanted = true;
    this.read();
  }

  get name() {
    const info = this.port?.getInfo?.() ?? {};
    const hex = number => number.toString(16).padStart(4, '0');
    return info.usbVendorId === undefined ? 'serial' : `serial ${hex(info.usbVendorId)}:${hex(info.usbProductId ?? 0)}`;
  }

  async read() {
    this.takers.linked(false, 'chosen', this.name);
    try {
      await this.port.open({ baudRate: this.baudRate, bufferSize: 16384 });
      this.takers.linked(true, 'streaming', this.name);
      this.waitMs = 1000;
      this.reader = this.port.readable.getReader();
      for (let turn = await this.reader.read(); !turn.done; turn = await this.reader.read()) this.hand(turn.value);
    } catch {
      // Pulled out or not to be opened: the same is done about both.
    }
    await this.shut();
    if (this.wanted) {
      this.takers.linked(false, 'tryAgain', this.name);
      setTimeout(() => this.wanted && this.read(), this.waitMs);
      this.waitMs = Math.min(10000, 2 * this.waitMs);
    }
  }

  hand(bytes) {
    for (let from = 0; from < bytes.length; from += MOST_BYTES) {
      const part = bytes.subarray(from, from + MOST_BYTES);
      const message = new Uint8Array(1 + part.length);
      message.set(part, 1);
      this.takers.hand(message);
    }
  }

  async shut() {
    try {
      this.reader?.releaseLock();
      await this.port.close();
    } catch {
      // It is gone already.
    }
  }

  async disconnect() {
    this.wanted = false;
    await this.reader?.cancel().catch(() => undefined);
    this.takers.linked(false, 'disconnect', this.name);
  }
}
