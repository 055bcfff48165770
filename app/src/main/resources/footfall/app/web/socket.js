// SPDX-License-Identifier: Apache-2.0
// The way between a page and the session: comes back by itself, knows the session's clock, and says when it knows nothing.

const QUIET_MS = 3000;
const LONGEST_WAIT_MS = 5000;
const PING_MS = 2000;

/** Offset from performance.now() to the session's clock, from the ping of the shortest way there and back among the last twenty. */
export class ClockOffset {
  constructor() {
    this.pings = [];
  }

  add(sentMs, hostMs, backMs, rate) {
    const roundMs = backMs - sentMs;
    this.pings.push({ roundMs, offsetMs: hostMs - rate * (sentMs + roundMs / 2) });
    if (this.pings.length > 20) this.pings.shift();
    this.best = this.pings.reduce((least, ping) => (ping.roundMs < least.roundMs ? ping : least));
  }

  get known() {
    return this.best !== undefined;
  }

  get offsetMs() {
    return this.best.offsetMs;
  }
}

/**
 * One connection to the session. Takers: onView(view), onEvent(event), onScope(scope), onStale(isStale), onHello(hello), onSoundAt(isHere).
 */
export class LiveSocket {
  constructor(takers = {}) {
    this.takers = takers;
    this.rate = 1;
    this.waitMs = 250;
    this.stale = false;
    this.lastEvent = 0;
    this.heardMs = performance.now();
    this.clock = new ClockOffset();
    setInterval(() => this.watch(), 250);
    // A browser may keep a page that was left, with its connection: the session must not take it for one that is looked at, or heard.
    addEventListener('pagehide', () => this.socket.close());
    setInterval(() => this.ping(), PING_MS);
    this.open();
  }

  open() {
    const key = new URLSearchParams(location.search).get('key');
    const socket = new WebSocket(`ws://${location.host}/live${key ? `?key=${encodeURIComponent(key)}` : ''}`);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    socket.onopen = () => {
      this.waitMs = 250;
      if (this.scopeSensor !== undefined) this.say({ scope: this.scopeSensor });
      for (let i = 0; i < 5; i++) setTimeout(() => this.ping(), 80 * i);
      this.takers.onOpen?.();
    };
    socket.onmessage = message => this.hear(JSON.parse(message.data));
    socket.onclose = () => {
      setTimeout(() => this.open(), this.waitMs);
      this.waitMs = Math.min(LONGEST_WAIT_MS, this.waitMs * 2);
    };
  }

  hear(message) {
    if (message.view) {
      this.heardMs = performance.now();
      this.setStale(false);
      this.takers.onView?.(message.view);
    } else if (message.event) {
      if (message.event.n > this.lastEvent) {
        this.lastEvent = message.event.n;
        this.takers.onEvent?.(message.event);
      }
    } else if (message.scope) {
      this.takers.onScope?.(message.scope);
    } else if (message.soundAt) {
      this.takers.onSoundAt?.(message.soundAt.here);
    } else if (message.pong) {
      this.clock.add(message.pong.sentMs, message.pong.hostMs, performance.now(), this.rate);
    } else if (message.hello) {
      this.begin(message.hello);
    }
  }

  begin(hello) {
    if (this.session !== hello.session) {
      this.session = hello.session;
      this.lastEvent = 0;
      this.clock = new ClockOffset();
    }
    this.rate = hello.rate;
    this.takers.onHello?.(hello);
  }

  watch() {
    if (performance.now() - this.heardMs > QUIET_MS) this.setStale(true);
  }

  setStale(stale) {
    if (stale !== this.stale) {
      this.stale = stale;
      this.takers.onStale?.(stale);
    }
  }

  ping() {
    this.say({ pingMs: performance.now() });
  }

  get isOpen() {
    return this.socket.readyState === WebSocket.OPEN;
  }

  say(message) {
    if (this.isOpen) this.socket.send(JSON.stringify(message));
  }

  act(action, value = '') {
    this.say({ action, value: String(value) });
  }

  /** The picture of a sensor, from 0, from now on. */
  wantScope(sensor) {
    this.scopeSensor = sensor;
    this.say({ scope: sensor });
  }

  /** Bytes of a sensor. */
  hand(bytes) {
    if (this.isOpen) this.socket.send(bytes);
  }

  /** performance.now() at a moment of the session's clock; undefined before that is known. */
  pageMs(hostMs) {
    return this.clock.known ? (hostMs - this.clock.offsetMs) / this.rate : undefined;
  }
}
