// SPDX-License-Identifier: Apache-2.0
// Bluetooth sensors through the browser: which services, what to write so that they stream, and what they notify, as it comes.

const assigned = number => `${number.toString(16).padStart(8, '0')}-0000-1000-8000-00805f9b34fb`;

export const SERVICES = {
  polar: 'fb005c80-02e7-f387-1cad-8acd2d8df0c8',
  movesense: '34802252-7185-4d5d-b431-630e7050e8f0',
  rsc: assigned(0x1814),
  treadmill: assigned(0x1826),
  battery: assigned(0x180f),
  uart: '6e400001-b5a3-f393-e0a9-e50e24dcca9e',
};
export const CHARACTERISTICS = {
  polarControl: 'fb005c81-02e7-f387-1cad-8acd2d8df0c8',
  polarData: 'fb005c82-02e7-f387-1cad-8acd2d8df0c8',
  movesenseCommand: '34800001-7185-4d5d-b431-630e7050e8f0',
  movesenseData: '34800002-7185-4d5d-b431-630e7050e8f0',
  rscMeasurement: assigned(0x2a53),
  treadmillData: assigned(0x2acd),
  batteryLevel: assigned(0x2a19),
  uartNotify: '6e400003-b5a3-f393-e0a9-e50e24dcca9e',
};

const SETTINGS = 1;
const START = 2;
const STOP = 3;
const ACCELERATION = 2;
const RUNNING_ALREADY = 6;
/** Values of a setting have so many bytes, by its type; the factor is the sensor's own and is not written. */
const SETTING_BYTES = { 0: 2, 1: 2, 2: 2, 3: 4, 4: 1, 5: 4 };
const FACTOR = 5;
const WISHES = { 0: 200, 2: 8 };
const ANSWER_MS = 5000;

export const POLAR_ASK = Uint8Array.of(SETTINGS, ACCELERATION);
export const POLAR_STOP = Uint8Array.of(STOP, ACCELERATION);
/** Subscribes to acceleration and angular rate at 104 Hz. */
export const MOVESENSE_START = movesenseCommand(1, 0x63, '/Meas/IMU6/104');
export const MOVESENSE_STOP = movesenseCommand(2, 0x63, '');

function movesenseCommand(operation, reference, path) {
  return Uint8Array.of(operation, reference, ...new TextEncoder().encode(path));
}

/** What starts a Polar sensor, from its answer to what it offers: each setting once, the highest that is not above the wish. */
export function polarStart(answer) {
  const bytes = [START, ACCELERATION];
  let at = 5;
  while (at + 2 <= answer.length) {
    const type = answer[at];
    const size = SETTING_BYTES[type];
    const count = answer[at + 1];
    if (size === undefined || at + 2 + size * count > answer.length) break;
    const values = [];
    for (let i = 0; i < count; i++) values.push(little(answer, at + 2 + i * size, size));
    if (type !== FACTOR && count > 0) {
      const value = choose(values, WISHES[type]);
      bytes.push(type, 1);
      for (let i = 0; i < size; i++) bytes.push(Math.floor(value / 256 ** i) % 256);
    }
    at += 2 + size * count;
  }
  return Uint8Array.from(bytes);
}

function little(bytes, from, size) {
  let value = 0;
  for (let i = size - 1; i >= 0; i--) value = value * 256 + bytes[from + i];
  return value;
}

function choose(values, wish = Infinity) {
  const fitting = values.filter(value => value <= wish);
  return fitting.length > 0 ? Math.max(...fitting) : Math.min(...values);
}

/** A notification as the server takes it: 1, the characteristic's 16 bytes, its value. */
export function handedOn(uuid, value) {
  const hex = uuid.replaceAll('-', '');
  const message = new Uint8Array(17 + value.byteLength);
  message[0] = 1;
  for (let i = 0; i < 16; i++) message[1 + i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  message.set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), 17);
  return message;
}

/** One Bluetooth sensor. Takers: hand(bytes), linked(isConnected, words). Connects again by itself until disconnect(). */
export class BluetoothSensor {
  constructor(takers, bluetooth = navigator.bluetooth) {
    this.takers = takers;
    this.bluetooth = bluetooth;
    this.waitMs = 1000;
  }

  /** From a click: the browser asks which. */
  async choose() {
    const services = Object.values(SERVICES);
    this.device = await this.bluetooth.requestDevice({
      filters: [...services.filter(each => each !== SERVICES.battery).map(each => ({ services: [each] })),
        { namePrefix: 'Polar' }, { namePrefix: 'Movesense' }],
      optionalServices: services,
    });
    this.wanted = true;
    this.device.addEventListener('gattserverdisconnected', () => this.broke());
    await this.connect();
  }

  async connect() {
    this.takers.linked(false, 'chosen', this.device.name ?? '');
    try {
      const server = await this.device.gatt.connect();
      this.stopping = [];
      this.notifying = [];
      const found = [await this.polar(server), await this.movesense(server), ...(await this.others(server))];
      if (!found.some(Boolean)) throw new Error('notKnown');
      this.waitMs = 1000;
      this.takers.linked(true, 'streaming', this.device.name ?? '');
    } catch (problem) {
      this.takers.linked(false, problem.message === 'notKnown' ? 'notKnown' : 'tryAgain', this.device.name ?? '');
      this.again();
    }
  }

  broke() {
    this.takers.linked(false, 'tryAgain', this.device.name ?? '');
    this.again();
  }

  /** One attempt is on its way at most. */
  again() {
    if (!this.wanted) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.wanted && this.connect(), this.waitMs);
    this.waitMs = Math.min(10000, 2 * this.waitMs);
  }

  async service(server, uuid) {
    try {
      return await server.getPrimaryService(uuid);
    } catch {
      return undefined;
    }
  }

  async listen(service, uuid, taker) {
    const characteristic = await service.getCharacteristic(uuid);
    characteristic.addEventListener('characteristicvaluechanged', event => {
      const value = event.target.value;
      this.takers.hand(handedOn(uuid, value));
      taker?.(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    });
    await characteristic.startNotifications();
    return characteristic;
  }

  /** Both characteristics first; then what is offered, then start with each of it; stopped first where it still runs. */
  async polar(server) {
    const service = await this.service(server, SERVICES.polar);
    if (!service) return false;
    let answered = () => undefined;
    const control = await this.listen(service, CHARACTERISTICS.polarControl, value => answered(value));
    await this.listen(service, CHARACTERISTICS.polarData);
    const ask = async bytes => {
      const answer = new Promise((resolve, reject) => {
        answered = value => value[0] === 0xf0 && value[1] === bytes[0] && resolve(value);
        setTimeout(() => reject(new Error('no answer')), ANSWER_MS);
      });
      await control.writeValueWithResponse(bytes);
      return answer;
    };
    const start = polarStart(await ask(POLAR_ASK));
    let answer = await ask(start);
    if (answer[3] === RUNNING_ALREADY) {
      await ask(POLAR_STOP);
      answer = await ask(start);
    }
    if (answer[3] !== 0) throw new Error(`refused: ${answer[3]}`);
    this.stopping.push(() => control.writeValueWithResponse(POLAR_STOP));
    return true;
  }

  async movesense(server) {
    const service = await this.service(server, SERVICES.movesense);
    if (!service) return false;
    await this.listen(service, CHARACTERISTICS.movesenseData);
    const command = await service.getCharacteristic(CHARACTERISTICS.movesenseCommand);
    await command.writeValueWithResponse(MOVESENSE_START);
    this.stopping.push(() => command.writeValueWithResponse(MOVESENSE_STOP));
    return true;
  }

  /** What streams by itself; the battery alone makes no sensor. */
  async others(server) {
    const found = [];
    for (const [service, characteristic] of [['rsc', 'rscMeasurement'], ['treadmill', 'treadmillData'], ['uart', 'uartNotify']]) {
      const there = await this.service(server, SERVICES[service]);
      if (there) await this.listen(there, CHARACTERISTICS[characteristic]);
      found.push(Boolean(there));
    }
    const battery = await this.service(server, SERVICES.battery);
    if (battery) {
      try {
        const level = await this.listen(battery, CHARACTERISTICS.batteryLevel);
        this.takers.hand(handedOn(CHARACTERISTICS.batteryLevel, await level.readValue()));
      } catch {
        // Some batteries cannot be listened to.
      }
    }
    return found;
  }

  /** Tells the sensor to stop: some stream until their battery is empty otherwise. */
  async disconnect() {
    this.wanted = false;
    clearTimeout(this.retry);
    for (const stop of this.stopping ?? []) await stop().catch(() => undefined);
    this.device?.gatt.disconnect();
    this.takers.linked(false, 'disconnect', this.device?.name ?? '');
  }
}
