// SPDX-License-Identifier: Apache-2.0
// Words of the pages, in the browser's language.

const ENGLISH = {
  LOW: 'LOW', ON: 'ON', HIGH: 'HIGH', STALE: 'NO SIGNAL', PAUSED: 'PAUSED', WARMUP: 'EASY', NO_TARGET: 'RUN',
  CONNECT: 'Connect', PLACEMENT: 'Placement', STAND: 'Stand still', WARM_UP: 'Warm-up', BASELINE: 'Baseline', CUE: 'Block', OPEN_RUN: 'Run', time: 'time',
  REST: 'Without cues', RETENTION: 'Retention', DONE: 'Done',
  spm: 'steps a minute', left: 'left', onTarget: 'on target', speed: 'km/h', goal: 'goal', gain: 'steps a minute more',
  connected: 'connected', connecting: 'connecting', lost: 'lost, trying again', ended: 'ended', failed: 'cannot be opened', none: 'no sensor',
  sure: 'sure', delay: 'delay', next: 'next', lostSamples: 'lost', pageLost: 'No connection to Footfall: trying again',
  start: 'Start', pause: 'Pause', lap: 'Lap', sound: 'Sound', skip: 'Next', bar: 'Bar only', stop: 'Stop (hold)', test: 'Test tone',
  tapAlong: 'Tap along', tapNow: 'Tap with every beat: the space bar or here', tapDone: 'Sound delay', tapFail: 'The taps do not fit together: once more?',
  soundClick: 'Press a key or tap for sound', volume: 'Volume', pain: 'Pain', exertion: 'Effort', later: 'Later', off: 'off', assist: 'assist',
  pace: 'pace', faded: 'faded', target: 'Target', where: 'Where is the sensor?', left_side: 'left', right_side: 'right',
  shoe: 'Shoe', shank: 'Shin', waist: 'Waist', sacrum: 'Lower back', chest: 'Chest', run: 'running', walk: 'walking', gait_none: 'no steps',
  foot: 'Shoe', coach: 'Coach', runner: 'Runner', waveform: 'Acceleration', spectrum: 'Spectrum', sensors: 'Sensors', events: 'Events',
  controls: 'Controls', browserSensor: 'Sensor through this browser', send: 'Note it', note: 'Note', place: 'Place', clock: 'clock', battery: 'battery',
  device: 'Sensor', state: 'State', rate: 'Rate', samples: 'Samples', unknown: 'unknown', own: 'own', latency: 'late', set: 'Set',
  noScope: 'No raw acceleration yet', bluetooth: 'Bluetooth sensor', serial: 'Serial sensor', disconnect: 'Disconnect',
  noBluetooth: 'This browser has no Web Bluetooth. Chrome and Edge have it on Windows, macOS and Android; Chromium on Linux with --enable-features=WebBluetooth. Firefox and Safari do not.',
  noSerial: 'This browser has no Web Serial. Chrome, Edge and Chromium on a computer have it; Firefox and Safari do not.',
  notWaiting: 'This session does not wait for a sensor through the browser: start it with --web alone, or add --with browser@chest.',
  chosen: 'connecting to', streaming: 'streaming', tryAgain: 'lost, trying again', nothingChosen: 'nothing was chosen', notKnown: 'has no service that Footfall knows',
  keys: 'Keys: space start/pause · L lap · + − target · M sound · N next · D bar only · H keys · hold Esc stop',
  soundHere: 'Sound here', soundElsewhere: 'sound on another page', soundTooFast: 'no sound: faster than real',
  over: 'Session over',
};

const GERMAN = {
  LOW: 'TIEF', ON: 'GUT', HIGH: 'HOCH', STALE: 'KEIN SIGNAL', PAUSED: 'PAUSE', WARMUP: 'LOCKER', NO_TARGET: 'LAUF',
  CONNECT: 'Verbinden', PLACEMENT: 'Sitz', STAND: 'Still stehen', WARM_UP: 'Einlaufen', BASELINE: 'Ausgangswert', CUE: 'Block', OPEN_RUN: 'Lauf', time: 'Zeit',
  REST: 'Ohne Hinweise', RETENTION: 'Behalten', DONE: 'Fertig',
  spm: 'Schritte pro Minute', left: 'übrig', onTarget: 'im Ziel', speed: 'km/h', goal: 'Ziel', gain: 'Schritte pro Minute mehr',
  connected: 'verbunden', connecting: 'verbindet', lost: 'weg, neuer Versuch', ended: 'zu Ende', failed: 'nicht zu öffnen', none: 'kein Sensor',
  sure: 'sicher', delay: 'Verzug', next: 'danach', lostSamples: 'verloren', pageLost: 'Keine Verbindung zu Footfall: neuer Versuch läuft',
  start: 'Start', pause: 'Pause', lap: 'Runde', sound: 'Ton', skip: 'Weiter', bar: 'Nur Balken', stop: 'Stopp (halten)', test: 'Probeton',
  tapAlong: 'Mittippen', tapNow: 'Bei jedem Schlag tippen: Leertaste oder hier', tapDone: 'Verzug des Tons', tapFail: 'Das passt nicht zusammen: noch einmal?',
  soundClick: 'Taste oder Tippen für Ton', volume: 'Lautstärke', pain: 'Schmerz', exertion: 'Anstrengung', later: 'Später', off: 'aus', assist: 'Hilfe',
  pace: 'Takt', faded: 'weniger', target: 'Ziel', where: 'Wo sitzt der Sensor?', left_side: 'links', right_side: 'rechts',
  shoe: 'Schuh', shank: 'Schienbein', waist: 'Hüfte', sacrum: 'Kreuz', chest: 'Brust', run: 'läuft', walk: 'geht', gait_none: 'keine Schritte',
  foot: 'Schuh', coach: 'Trainer', runner: 'Läufer', waveform: 'Beschleunigung', spectrum: 'Spektrum', sensors: 'Sensoren', events: 'Ereignisse',
  controls: 'Bedienung', browserSensor: 'Sensor über diesen Browser', send: 'Notieren', note: 'Notiz', place: 'Ort', clock: 'Uhr', battery: 'Akku',
  device: 'Sensor', state: 'Stand', rate: 'Rate', samples: 'Werte', unknown: 'unbekannt', own: 'eigene', latency: 'spät', set: 'Setzen',
  noScope: 'Noch keine rohe Beschleunigung', bluetooth: 'Bluetooth-Sensor', serial: 'Serieller Sensor', disconnect: 'Trennen',
  noBluetooth: 'Dieser Browser hat kein Web Bluetooth. Chrome und Edge haben es unter Windows, macOS und Android; Chromium unter Linux mit --enable-features=WebBluetooth. Firefox und Safari nicht.',
  noSerial: 'Dieser Browser hat kein Web Serial. Chrome, Edge und Chromium am Rechner haben es; Firefox und Safari nicht.',
  notWaiting: 'Diese Sitzung wartet auf keinen Sensor über den Browser: mit --web allein starten, oder mit --with browser@chest dazu.',
  chosen: 'verbindet mit', streaming: 'sendet', tryAgain: 'weg, neuer Versuch', nothingChosen: 'nichts gewählt', notKnown: 'hat keinen Dienst, den Footfall kennt',
  keys: 'Tasten: Leertaste Start/Pause · L Runde · + − Ziel · M Ton · N weiter · D nur Balken · H Tasten · Esc halten Stopp',
  soundHere: 'Ton hier', soundElsewhere: 'Ton auf einer anderen Seite', soundTooFast: 'kein Ton: schneller als echt',
  over: 'Sitzung zu Ende',
};

/** What prompts are about, by their code. */
const GERMAN_PROMPTS = {
  STOP_FOR_PAIN: 'Schmerzen: diesen Lauf beenden; über 5 von 10 ansehen lassen',
  CONNECT: 'Warten auf den Sensor',
  CHECK_SENSOR: 'Keine Daten vom Sensor: bitte nachsehen',
  PLACEMENT: 'Wo sitzt der Sensor?',
  STAND_STILL: 'Still stehen',
  PAIN: 'Schmerz jetzt, 0 bis 10?',
  EXERTION: 'Anstrengung jetzt, 0 bis 10?',
  START: 'Pause: weiter mit Start',
  RUN: 'Pause: weiter, sobald du läufst',
  TOO_FAST: 'Zu schnell? Band langsamer oder Ziel tiefer',
  TOO_SLOW: 'Zu langsam? Band schneller oder Ziel höher',
  SIGNAL_POOR: 'Signal schlecht: sitzt der Sensor fest?',
  SPEED: 'Tempo des Bands, km/h?',
};

/** Lines that the session speaks in English. */
const LINES = {
  'A little quicker': 'Etwas schneller treten',
  'A little quicker: through a puddle without a splash': 'Etwas schneller treten: durch die Pfütze, ohne dass es spritzt',
  'A little quicker: as if the belt were hot': 'Etwas schneller treten: als wäre das Band heiß',
  'A little calmer': 'Etwas ruhiger treten',
  'A little calmer: let the belt come to you': 'Etwas ruhiger treten: das Band kommen lassen',
  'A little calmer: as if you carried a full glass': 'Etwas ruhiger treten: wie mit einem vollen Glas in der Hand',
  'Good, hold': 'Gut, so halten',
  'Signal poor': 'Signal schlecht',
  'Too fast? Slow the belt or lower the goal': GERMAN_PROMPTS.TOO_FAST,
  'Too slow? Speed the belt up or raise the goal': GERMAN_PROMPTS.TOO_SLOW,
};

export const language = (navigator.language ?? 'en').toLowerCase().startsWith('de') ? 'de' : 'en';
const WORDS = language === 'de' ? GERMAN : ENGLISH;

/** A word of the page. */
export function word(name) {
  return WORDS[name] ?? name;
}

/** A line of the session. */
export function line(text) {
  return language === 'de' ? (LINES[text] ?? text) : text;
}

/** What the runner is asked or told now. */
export function promptLine(view) {
  return language === 'de' ? (GERMAN_PROMPTS[view.ask] ?? view.prompt) : view.prompt;
}

/** What happened, for the runner: a phase and a lap by the page's own words, the rest as the session says it. */
export function eventLine(event) {
  if (language !== 'de') return event.text;
  const count = event.text.match(/\d+/)?.[0] ?? '';
  if (event.kind === 'LAP') return `${word('lap')} ${count}`;
  return event.kind === 'PHASE' ? '' : line(event.text);
}

/** Where a sensor sits, like shank-left. */
export function placeText(placement) {
  const [place, side] = placement.split('-');
  return place ? [word(place), side && word(`${side}_side`)].filter(Boolean).join(' ') : '—';
}

/** A number with so many decimals in the browser's language. */
export function number(value, decimals = 0) {
  return value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false });
}

/** Minutes and seconds. */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}

/** Puts words into everything that has a data-word. */
export function translate(root = document) {
  document.documentElement.lang = language;
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  for (const element of root.querySelectorAll('[data-label]')) element.setAttribute('aria-label', word(element.dataset.label));
}
