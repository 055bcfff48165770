// SPDX-License-Identifier: Apache-2.0
// The runner's screen.
import { LiveSocket } from './socket.js';
import { Sound } from './sound.js';
import { RunnerKeys } from './keys.js';
import { clock, eventLine, language, line, number, promptLine, translate, word } from './words.js';

const SHAPES = { LOW: '◄', ON: '●', HIGH: '►', STALE: '◌', PAUSED: '❚❚', WARMUP: '○' };
const SAID_MS = 6000;
/** How much of the band's width the target's own width takes. */
const ZONE = 0.28;

const at = id => document.getElementById(id);
let view;
let saidMs = 0;

translate();
const socket = new LiveSocket({ onView: show, onEvent: happened, onStale: stale => (stale ? showStale() : undefined), onHello: () => sound.announce(), onSoundAt: isHere => sound.place(isHere) });
const sound = new Sound(socket);
const keys = new RunnerKeys(socket, sound, () => view);
window.footfall = { socket, sound };
setInterval(tidy, 500);
stayAwake();
showStale();

/** Text only where it changed: nothing else is laid out anew. */
function put(id, text) {
  const element = at(id);
  if (element.textContent !== text) element.textContent = text;
}

function show(newest) {
  view = newest;
  const spm = view.cadence.spm;
  const silent = view.state === 'STALE' || spm === undefined;
  put('spm', silent ? '—' : number(spm));
  showBand(silent ? undefined : spm);
  showState(view.state);
  put('phase', phaseText());
  const open = view.phaseLeftS === undefined;
  put('leftS', clock(open ? view.timeS : view.phaseLeftS));
  put('leftWord', word(open ? 'time' : 'left'));
  put('share', view.onTargetShare === undefined ? '—' : `${number(100 * view.onTargetShare)} %`);
  put('speed', view.speedMps === undefined ? '—' : number(3.6 * view.speedMps, 1));
  showThird();
  keys.follow(view);
  sound.follow(view);
}

function showBand(spm) {
  const target = view.target;
  at('screen').classList.toggle('noTarget', !target);
  at('screen').classList.toggle('noSpm', spm === undefined);
  if (target) {
    put('low', number(target.lowSpm));
    put('high', number(target.highSpm));
  }
  if (spm !== undefined) {
    const middle = target ? target.spm : 170;
    const width = target ? target.highSpm - target.lowSpm : 14;
    const place = 0.5 + ((spm - middle) / width) * ZONE;
    at('marker').style.left = `${100 * Math.max(0.02, Math.min(0.98, place))}%`;
  }
}

function showState(state) {
  const name = state === 'ON' && !view?.target ? 'NO_TARGET' : state;
  at('screen').dataset.state = state;
  put('state', word(name));
  put('announced', word(name));
  put('shape', SHAPES[state]);
  at('band').setAttribute('aria-label', view?.target ? `${word('goal')} ${number(view.target.spm)}: ${word(name)}` : word(name));
}

function phaseText() {
  const blocks = view.phase === 'CUE' && view.blocks > 1 ? ` ${view.block}/${view.blocks}` : '';
  const goal = view.target ? ` · ${word('goal')} ${number(view.target.spm)}` : '';
  return word(view.phase === 'CUE' && view.blocks < 2 ? 'OPEN_RUN' : view.phase) + blocks + goal;
}

function showThird() {
  const sensor = view.sensors[0];
  const connected = sensor?.link === 'connected';
  const state = connected ? '' : ` ${sensor ? word(sensor.link) : word('none')}`;
  const losing = sensor && sensor.lostSamples > 0 ? ` · ${number(sensor.lostSamples)} ${word('lostSamples')}` : '';
  put('sensor', `${connected ? '●' : '◌'} ${sensor?.device || sensor?.name || ''}${state}${losing}`);
  put('sure', `${number(100 * view.cadence.confidence)} % ${word('sure')}`);
  put('delay', `≈ ${number(view.cadence.delayS, 1)} s ${word('delay')}`);
  put('next', view.blocks < 2 && view.phase === 'CUE' ? '' : `${word('next')}: ${nextText()}`);
}

function nextText() {
  const last = view.block >= view.blocks;
  const after = { CONNECT: 'WARM_UP', PLACEMENT: 'STAND', STAND: 'WARM_UP', WARM_UP: 'BASELINE', BASELINE: 'CUE', CUE: last ? 'RETENTION' : 'REST', REST: 'CUE' };
  return after[view.phase] && (view.blocks > 1 || view.phaseLeftS !== undefined) ? word(after[view.phase]) : word('DONE');
}

/** Nothing is heard of the session: no number is better than an old one. */
function showStale() {
  put('spm', '—');
  put('phase', word(view?.phase === 'DONE' ? 'over' : 'pageLost'));
  speak('');
  put('leftS', '—');
  put('share', '—');
  put('speed', '—');
  at('screen').classList.add('noSpm');
  showState('STALE');
  sound.hush();
  keys.show();
}

function happened(event) {
  if (event.old) return;
  if (event.kind === 'SPEECH') sound.say(line(event.text), language);
  if (['SPEECH', 'PHASE', 'SENSOR', 'RECORDING', 'NOTE', 'LAP'].includes(event.kind)) {
    speak(eventLine(event));
    saidMs = performance.now();
  }
}

/** A line for the runner takes the whole first row. */
function speak(text) {
  put('said', text);
  at('line').classList.toggle('saying', text !== '');
}

function tidy() {
  if (view && !socket.stale && performance.now() - saidMs > SAID_MS) speak(at('ask').hidden ? promptLine(view) : '');
  put('soundState', view ? soundText() : '');
  document.querySelector('[data-key="here"]').hidden = !sound.elsewhere;
}

function soundText() {
  if (sound.tooFast) return word('soundTooFast');
  if (view.sound.mode === 'off') return `♪ ${word('off')}`;
  if (!sound.ready) return word('soundClick');
  return sound.elsewhere ? word('soundElsewhere') : `♪ ${word(view.sound.mode)}`;
}

/** The screen must not go dark in the middle of a run. */
function stayAwake() {
  const ask = () => document.visibilityState === 'visible' && navigator.wakeLock?.request('screen').catch(() => undefined);
  document.addEventListener('visibilitychange', ask);
  ask();
}
