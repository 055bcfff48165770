// SPDX-License-Identifier: Apache-2.0
// Connects a sensor through the browser and hands on what it sends.
import { BluetoothSensor } from './bluetooth.js';
import { SerialSensor } from './serial.js';
import { word } from './words.js';

/** The panel with its two buttons: on the coach's page, and alone at /bridge. */
export class BridgePanel {
  constructor(socket, root) {
    this.socket = socket;
    this.root = root;
    this.said = { isConnected: false };
    this.button('bluetooth', 'bluetooth' in navigator && navigator.bluetooth, 'noBluetooth', BluetoothSensor);
    this.button('serial', 'serial' in navigator && navigator.serial, 'noSerial', SerialSensor);
    this.find('.off').addEventListener('click', () => this.sensor?.disconnect());
    addEventListener('pagehide', () => this.sensor?.disconnect());
    setInterval(() => this.count(), 500);
    this.handed = 0;
  }

  find(selector) {
    return this.root.querySelector(selector);
  }

  button(name, there, missing, Kind) {
    const button = this.find(`.${name}`);
    button.disabled = !there;
    if (!there) this.tell(`.${name}Missing`, word(missing));
    button.addEventListener('click', () => this.begin(Kind));
  }

  /** The session waits for a browser's sensor, or not. */
  follow(hello) {
    this.tell('.waiting', hello.bridge ? '' : word('notWaiting'));
    if (this.said.isConnected) this.announce();
  }

  async begin(Kind) {
    await this.sensor?.disconnect();
    this.sensor = new Kind({
      hand: bytes => {
        this.handed += bytes.length;
        this.socket.hand(bytes);
      },
      linked: (isConnected, words, name) => this.linked(isConnected, words, name),
    });
    try {
      await this.sensor.choose();
    } catch (problem) {
      this.tell('.status', problem.name === 'NotFoundError' ? word('nothingChosen') : String(problem.message));
    }
  }

  linked(isConnected, words, name) {
    const was = this.said;
    this.said = { isConnected, words, name };
    this.tell('.status', words === 'disconnect' ? '' : `${name}: ${word(words)}`);
    this.find('.off').disabled = words === 'disconnect';
    if (was.isConnected !== isConnected) this.announce();
  }

  announce() {
    const { isConnected, words, name } = this.said;
    this.socket.say(isConnected ? { bridge: 'connected', name } : { bridge: 'lost', why: `${name}: ${words}` });
  }

  count() {
    if (this.handed > 0) this.tell('.handed', `${Math.round(this.handed / 1024)} kB`);
  }

  tell(selector, text) {
    this.find(selector).textContent = text;
  }
}
