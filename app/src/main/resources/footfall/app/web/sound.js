// SPDX-License-Identifier: Apache-2.0
// What is heard: ticks far enough ahead on the clock of the sound card, spoken cues, a test tone, and tapping along to learn the delay.
import { BeatLine, schedule, tapDelay, tickBuffers } from './metronome.js';

const AHEAD_S = 1.2;
const TURN_MS = 300;
const SOFT_S = 0.08;

/** The sound of a page. Silent until a person has clicked or pressed a key, as browsers want it. */
export class Sound {
  constructor(socket) {
    this.socket = socket;
    this.volume = Number(localStorage.getItem('footfall.volume') ?? 0.6);
    this.delayMs = Number(localStorage.getItem('footfall.delayMs') ?? 0);
    this.elsewhere = false;
    setInterval(() => this.turn(), TURN_MS);
  }

  get ready() {
    return this.context?.state === 'running';
  }

  /** From a click or key. */
  async wake() {
    if (!this.context) {
      if (!window.AudioContext) return;
      this.context = new AudioContext({ latencyHint: 'interactive' });
      this.buffers = tickBuffers(this.context);
      this.loudness = this.context.createGain();
      this.loudness.gain.value = this.volume;
      this.loudness.connect(this.context.destination);
      this.context.addEventListener('statechange', () => this.announce());
    }
    if (this.context.state !== 'running') await this.context.resume();
  }

  /** Tells the session whether this page can sound, so that only one place does. */
  announce() {
    if (this.context) this.socket.say({ sound: this.ready && !this.tooFast ? 'on' : 'off' });
  }

  /** From here, and from no other page. */
  async take() {
    await this.wake();
    this.socket.say({ sound: 'take' });
  }

  /** The session says where the sound comes from. */
  place(isHere) {
    this.elsewhere = !isHere;
    if (this.elsewhere) this.hush();
  }

  /** A session that runs faster than real has no beats to hear. */
  get tooFast() {
    return this.socket.rate !== 1;
  }

  setVolume(volume) {
    this.volume = volume;
    localStorage.setItem('footfall.volume', String(volume));
    if (this.loudness) this.loudness.gain.setTargetAtTime(volume, this.context.currentTime, SOFT_S / 3);
  }

  /** A view came: tempo, beats and whether there are any. */
  follow(view) {
    const sound = view.sound;
    const wanted = sound.sounding && sound.spm > 0 && !this.tooFast && !this.elsewhere && !['STALE', 'PAUSED'].includes(view.state);
    this.wanted = wanted ? sound : undefined;
    if (!wanted) this.hush();
    this.turn();
  }

  /** Fades what is on its way, softly, and forgets it. */
  hush() {
    this.wanted = undefined;
    this.line = undefined;
    if (this.gate) {
      const now = this.context.currentTime;
      this.gate.gain.setTargetAtTime(0, now, SOFT_S / 3);
      const old = this.gate;
      setTimeout(() => old.disconnect(), 400);
      this.gate = undefined;
    }
  }

  turn() {
    if (!this.wanted || !this.ready || this.tapping) return;
    const beatS = this.contextS(this.wanted.beatHostMs);
    if (beatS === undefined) return;
    if (!this.line) {
      this.line = new BeatLine(beatS, this.wanted.spm);
      this.gate = this.context.createGain();
      this.gate.connect(this.loudness);
    } else {
      this.line.align(beatS);
    }
    this.line.aim(this.wanted.spm);
    this.line.skipTo(this.context.currentTime + 0.03);
    schedule(this.context, this.buffers, this.line.until(this.context.currentTime + AHEAD_S), this.gate);
  }

  /** The sound card's time at which a beat must begin so that it is heard at a moment of the session. */
  contextS(hostMs) {
    const pageMs = this.socket.pageMs(hostMs);
    if (pageMs === undefined) return undefined;
    const stamp = this.context.getOutputTimestamp?.();
    const usable = stamp && stamp.performanceTime > 0;
    const cardS = usable ? stamp.contextTime : this.context.currentTime;
    const cardMs = usable ? stamp.performanceTime : performance.now();
    return cardS + (pageMs - cardMs - this.delayMs) / 1000;
  }

  /** Three ticks of each side. */
  async test() {
    await this.wake();
    if (!this.ready) return;
    const line = new BeatLine(this.context.currentTime + 0.1, 170);
    schedule(this.context, this.buffers, line.until(this.context.currentTime + 0.1 + 6 * (60 / 170) - 0.01), this.loudness);
  }

  /** Says it, or gives a sign where the browser has no voice: two notes up for quicker, down for slower, one for the rest. */
  say(text, language) {
    if (this.elsewhere || this.tooFast) return;
    if (window.speechSynthesis && speechSynthesis.getVoices().length > 0) {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = language;
      words.volume = this.volume;
      speechSynthesis.cancel();
      speechSynthesis.speak(words);
    } else if (this.ready) {
      this.sign(/quick|faster|schneller/i.test(text) ? [523, 784] : /calmer|slow|ruhiger|langsam/i.test(text) ? [784, 523] : [659]);
    }
  }

  sign(notesHz) {
    notesHz.forEach((hertz, i) => {
      const from = this.context.currentTime + 0.05 + 0.18 * i;
      const tone = this.context.createOscillator();
      const soft = this.context.createGain();
      tone.frequency.value = hertz;
      soft.gain.setValueAtTime(0, from);
      soft.gain.linearRampToValueAtTime(0.5, from + 0.02);
      soft.gain.setTargetAtTime(0, from + 0.1, 0.04);
      tone.connect(soft).connect(this.loudness);
      tone.start(from);
      tone.stop(from + 0.4);
    });
  }

  /** Sixteen beats to tap along with; tap() for each, finishTapping() at the end. */
  async startTapping() {
    await this.take();
    if (!this.ready) return false;
    this.hush();
    const line = new BeatLine(this.context.currentTime + 1, 100);
    this.beatsS = line.until(this.context.currentTime + 1 + 16 * 0.6 - 0.01).map(beat => beat.atS);
    schedule(this.context, this.buffers, this.beatsS.map((atS, index) => ({ atS, index })), this.loudness);
    this.tapsS = [];
    this.tapping = true;
    return true;
  }

  tap() {
    if (this.tapping) this.tapsS.push(this.context.currentTime);
  }

  /** The delay in ms that is used from now on; undefined where the taps say nothing. */
  finishTapping() {
    this.tapping = false;
    const found = tapDelay(this.tapsS, this.beatsS);
    if (!found || found.spreadMs > 60 || Math.abs(found.delayMs) > 500) return undefined;
    // Who taps early has no sound card that plays before it is told to.
    this.delayMs = Math.max(0, found.delayMs);
    localStorage.setItem('footfall.delayMs', String(this.delayMs));
    this.socket.act('SOUND_DELAY', this.delayMs);
    return { ...found, delayMs: this.delayMs };
  }
}
