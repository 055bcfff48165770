// SPDX-License-Identifier: Apache-2.0
// The coach's screen: everything that the runner's screen leaves out.
import { BridgePanel } from './bridge.js';
import { LiveSocket } from './socket.js';
import { ScopePlots } from './scope.js';
import { clock, line, number, placeText, promptLine, translate, word } from './words.js';

const SHAPES = { LOW: '◄', ON: '●', HIGH: '►', STALE: '◌', PAUSED: '❚❚', WARMUP: '○' };
const HOLD_MS = 1000;
const KEPT_EVENTS = 200;
const at = id => document.getElementById(id);

translate();
at('toRunner').href = `/${location.search}`;
const plots = new ScopePlots(at('wave'), at('spectrum'));
const socket = new LiveSocket({
  onView: show,
  onEvent: happened,
  onScope: scope => plots.draw(scope),
  onStale: stale => stale && showStale(),
  onHello: hello => panel.follow(hello),
});
socket.wantScope(0);
at('which').addEventListener('change', () => socket.wantScope(Number(at('which').value)));
const panel = new BridgePanel(socket, at('bridge'));
window.footfall = { socket, panel };
bindControls();
showStale();

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function show(view) {
  const silent = view.state === 'STALE' || view.cadence.spm === undefined;
  put(at('spm'), silent ? '—' : number(view.cadence.spm, 1));
  at('coach').dataset.state = view.state;
  put(at('word'), `${SHAPES[view.state]} ${word(view.state === 'ON' && !view.target ? 'NO_TARGET' : view.state)}`);
  put(at('goal'), goalText(view));
  put(at('phase'), word(view.phase === 'CUE' && view.blocks < 2 ? 'OPEN_RUN' : view.phase) + (view.phase === 'CUE' && view.blocks > 1 ? ` ${view.block}/${view.blocks}` : ''));
  put(at('left'), view.phaseLeftS === undefined ? clock(view.timeS) : `${clock(view.phaseLeftS)} ${word('left')}`);
  put(at('share'), view.onTargetShare === undefined ? '—' : `${number(100 * view.onTargetShare)} % ${word('onTarget')}`);
  put(at('speed'), `${view.speedMps === undefined ? '—' : number(3.6 * view.speedMps, 1)} ${word('speed')}`);
  put(at('ask'), promptLine(view));
  showSensors(view);
  plots.target = view.target;
  for (const button of document.querySelectorAll('[data-act="SOUND"]')) button.setAttribute('aria-pressed', String(button.dataset.value === view.sound.mode));
}

function goalText(view) {
  const cadence = `${number(100 * view.cadence.confidence)} % ${word('sure')} · ≈ ${number(view.cadence.delayS, 1)} s ${word('delay')}`;
  if (!view.target) return cadence;
  const gain = view.target.gainSpm === undefined ? '' : ` (${view.target.gainSpm < 0 ? '−' : '+'}${number(Math.abs(view.target.gainSpm))})`;
  return `${word('goal')} ${number(view.target.lowSpm)}–${number(view.target.highSpm)}${gain} · ${cadence}`;
}

function showStale() {
  put(at('spm'), '—');
  at('coach').dataset.state = 'STALE';
  put(at('word'), `${SHAPES.STALE} ${word('STALE')}`);
  put(at('goal'), word('pageLost'));
}

/** With more than one sensor: whose acceleration is drawn. */
function showChoice(view) {
  const which = at('which');
  which.hidden = view.sensors.length < 2;
  while (which.options.length > view.sensors.length) which.remove(which.options.length - 1);
  view.sensors.forEach((sensor, i) => {
    if (!which.options[i]) which.add(new Option('', String(i)));
    const name = [sensor.placement && placeText(sensor.placement), sensor.device || sensor.name].filter(Boolean).join(' · ');
    if (which.options[i].text !== name) which.options[i].text = name;
  });
}

function showSensors(view) {
  showChoice(view);
  const body = at('sensors').querySelector('tbody');
  const known = (value, text) => (value === undefined ? '—' : text(value));
  const rows = view.sensors.flatMap(sensor => [
    [
      [sensor.name, sensor.device].filter(Boolean).join(' · '), placeText(sensor.placement), word(sensor.link),
      known(sensor.rateHz, hertz => `${number(hertz, 1)} Hz`), number(sensor.samples), number(sensor.lostSamples), number(sensor.unknownFrames),
      known(sensor.spm, spm => number(spm, 1)), known(sensor.clockPpm, ppm => `${number(ppm)} ppm`), sensor.samples > 0 ? `${number(sensor.latencyMs)} ms` : '—',
      known(sensor.batteryPct, charge => `${number(charge)} %`),
    ],
    ...(sensor.note ? [[sensor.note]] : []),
  ]);
  while (body.rows.length > rows.length) body.deleteRow(-1);
  rows.forEach((cells, r) => {
    const row = body.rows[r] ?? body.insertRow();
    while (row.cells.length > cells.length) row.deleteCell(-1);
    cells.forEach((text, c) => {
      const cell = row.cells[c] ?? row.insertCell();
      cell.colSpan = cells.length === 1 ? 11 : 1;
      cell.className = cells.length === 1 ? 'note' : '';
      put(cell, text);
    });
  });
}

function happened(event) {
  const item = document.createElement('li');
  for (const [tag, kind, text] of [['time', 'time', clock(event.timeS)], ['span', 'kind', event.kind.toLowerCase().replace('_', ' ')], ['span', 'text', line(event.text)]]) {
    const part = document.createElement(tag);
    part.className = kind;
    part.textContent = text;
    item.append(part);
  }
  const log = at('events').querySelector('ol');
  log.prepend(item);
  while (log.children.length > KEPT_EVENTS) log.lastChild.remove();
}

function bindControls() {
  for (const scale of document.querySelectorAll('[data-scale]')) {
    for (let value = 0; value <= 10; value++) {
      const button = document.createElement('button');
      button.textContent = String(value);
      button.dataset.act = scale.dataset.scale;
      button.dataset.value = String(value);
      scale.append(button);
    }
  }
  for (const button of document.querySelectorAll('[data-act]')) {
    button.addEventListener('click', () => socket.act(button.dataset.act, button.dataset.value ?? ''));
  }
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      const input = form.querySelector('input');
      const value = form.dataset.kind === 'NOTE' ? input.value.trim() : input.value.trim().replace(',', '.').replace(/\s/g, '');
      if (value) socket.act(form.dataset.kind, value);
      input.value = '';
    });
  }
  bindStop();
}

function bindStop() {
  let holding;
  const release = () => {
    clearTimeout(holding);
    at('stop').classList.remove('held');
  };
  const hold = event => {
    if (event.repeat || (event.type === 'keydown' && event.key !== ' ' && event.key !== 'Enter')) return;
    at('stop').classList.add('held');
    holding = setTimeout(() => socket.act('STOP'), HOLD_MS);
  };
  for (const kind of ['pointerdown', 'keydown']) at('stop').addEventListener(kind, hold);
  for (const kind of ['pointerup', 'pointerleave', 'pointercancel', 'keyup', 'blur']) at('stop').addEventListener(kind, release);
}
