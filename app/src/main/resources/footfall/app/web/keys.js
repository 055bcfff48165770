// SPDX-License-Identifier: Apache-2.0
// Keys, buttons and questions of the runner's screen. A foot pedal or a remote control is a keyboard, too.
import { number, promptLine, word } from './words.js';

const HOLD_MS = 1000;
const SHOWN_MS = 5000;
const LATER_MS = 60000;
const PLACES = [['foot', true], ['shank', true], ['waist', false], ['sacrum', false], ['chest', false]];
const at = id => document.getElementById(id);

/** What a person does to the session on this page. */
export class RunnerKeys {
  constructor(socket, sound, newest) {
    this.socket = socket;
    this.sound = sound;
    this.newest = newest;
    this.shownMs = performance.now();
    this.laterMs = -LATER_MS;
    at('startPause').textContent = word('start');
    at('volume').value = sound.volume;
    at('volume').addEventListener('input', () => sound.setVolume(Number(at('volume').value)));
    document.addEventListener('keydown', event => this.pressed(event));
    document.addEventListener('keyup', event => event.key === 'Escape' && this.release());
    for (const kind of ['pointermove', 'pointerdown']) document.addEventListener(kind, () => this.show());
    document.addEventListener('pointerdown', () => sound.wake());
    for (const button of document.querySelectorAll('#keys button')) this.bind(button);
    at('tapHere').addEventListener('pointerdown', () => sound.tap());
    at('tapHere').textContent = word('tapNow');
    setInterval(() => this.hide(), 500);
  }

  bind(button) {
    const name = button.dataset.key;
    if (name === 'stop') {
      button.addEventListener('pointerdown', () => this.hold());
      for (const end of ['pointerup', 'pointerleave', 'pointercancel']) button.addEventListener(end, () => this.release());
    } else {
      button.addEventListener('click', () => this.act(name));
    }
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    this.sound.wake();
    if (event.key === ' ' && this.sound.tapping) {
      event.preventDefault();
      if (!event.repeat) this.sound.tap();
      return;
    }
    if (event.key === 'Escape') {
      if (!event.repeat) this.hold();
      return;
    }
    const names = { ' ': 'start', l: 'lap', '+': 'plus', '=': 'plus', '-': 'minus', m: 'sound', n: 'skip', d: 'bar', h: 'help', '?': 'help', PageDown: 'skip', PageUp: 'lap' };
    const name = names[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const onButton = event.key === ' ' && event.target instanceof HTMLButtonElement;
    if (!name || event.repeat || onButton) return;
    event.preventDefault();
    this.act(name);
  }

  act(name) {
    const view = this.newest();
    const waits = !view || view.state === 'PAUSED' || ['CONNECT', 'PLACEMENT', 'STAND'].includes(view.phase);
    const actions = {
      start: () => this.socket.act(waits ? 'START' : 'PAUSE'),
      lap: () => this.socket.act('LAP'),
      plus: () => this.socket.act('TARGET', '+1'),
      minus: () => this.socket.act('TARGET', '-1'),
      sound: () => this.socket.act('SOUND'),
      skip: () => this.socket.act('SKIP'),
      bar: () => at('screen').classList.toggle('bar'),
      test: () => this.sound.test(),
      tap: () => this.tapAlong(),
      here: () => this.sound.take(),
      help: () => this.help(),
    };
    actions[name]();
  }

  /** The keys are always named where there is room; on a small screen when asked for. */
  help() {
    at('help').classList.toggle('open');
    this.show();
  }

  hold() {
    this.release();
    document.querySelector('#keys .stop').classList.add('held');
    this.holding = setTimeout(() => this.socket.act('STOP'), HOLD_MS);
  }

  release() {
    clearTimeout(this.holding);
    document.querySelector('#keys .stop').classList.remove('held');
  }

  async tapAlong() {
    if (!(await this.sound.startTapping())) return;
    at('tapping').hidden = false;
    setTimeout(() => {
      const found = this.sound.finishTapping();
      at('tapping').hidden = true;
      at('said').textContent = found ? `${word('tapDone')}: ${number(found.delayMs)} ms ± ${number(found.spreadMs)}` : word('tapFail');
    }, 11200);
  }

  follow(view) {
    const paused = view.state === 'PAUSED' || ['CONNECT', 'PLACEMENT', 'STAND', 'DONE'].includes(view.phase);
    if (paused) this.show();
    this.running = !paused;
    const text = word(paused ? 'start' : 'pause');
    if (at('startPause').textContent !== text) at('startPause').textContent = text;
    this.ask(view);
  }

  show() {
    this.shownMs = performance.now();
    at('keys').classList.remove('away');
  }

  hide() {
    const used = at('keys').contains(document.activeElement) && document.activeElement.matches(':focus-visible');
    if (this.running && !used && performance.now() - this.shownMs > SHOWN_MS) at('keys').classList.add('away');
  }

  /** The session asks something that a button can answer. */
  ask(view) {
    const kind = ['PAIN', 'EXERTION', 'PLACEMENT'].includes(view.ask) ? view.ask : '';
    const asked = performance.now() - this.laterMs > LATER_MS ? kind : '';
    if (asked === this.asked) return;
    this.asked = asked;
    at('ask').hidden = !asked;
    if (!asked) return;
    at('question').textContent = kind === 'PLACEMENT' ? word('where') : promptLine(view);
    at('answers').replaceChildren(...(kind === 'PLACEMENT' ? this.places() : this.scale(kind)));
    at('answers').classList.toggle('words', kind === 'PLACEMENT');
  }

  scale(kind) {
    const buttons = Array.from({ length: 11 }, (_, value) => this.answer(String(value), () => this.socket.act(kind, value)));
    return [...buttons, this.answer(word('later'), () => (this.laterMs = performance.now()))];
  }

  places() {
    return PLACES.flatMap(([place, sided]) =>
      (sided ? ['left', 'right'] : ['']).map(side =>
        this.answer(`${word(place)} ${side ? word(`${side}_side`) : ''}`, () => this.socket.act('PLACEMENT', `0=${place}${side ? `-${side}` : ''}`))));
  }

  answer(text, act) {
    const button = document.createElement('button');
    button.textContent = text;
    button.addEventListener('click', () => {
      act();
      at('ask').hidden = true;
    });
    return button;
  }
}
