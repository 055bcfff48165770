// SPDX-License-Identifier: Apache-2.0
// Which beats there are, and what a tick sounds like. Pure: the same for the ear and for a test.

/** Fastest change of tempo, steps a minute each second. */
export const RAMP_SPM_PER_S = 1;

const TICK_S = 0.055;
const PITCH_HZ = [988, 784];

/**
 * Beats without end, one a step. A new tempo is approached by a ramp, so that no beat is ever lost or doubled; a new anchor moves the beats by at
 * most an eighth of a beat each.
 */
export class BeatLine {
  /** First beat, s on whatever clock the beats are wanted, and its tempo. */
  constructor(firstS, spm) {
    this.nextS = firstS;
    this.spm = spm;
    this.goalSpm = spm;
    this.index = 0;
    this.shiftS = 0;
  }

  /** Approaches this tempo. */
  aim(spm) {
    this.goalSpm = spm;
  }

  /** Moves towards a line of beats that has one at this time. */
  align(beatS) {
    const periodS = 60 / this.spm;
    const away = (beatS - this.nextS) / periodS;
    this.shiftS = (away - Math.round(away)) * periodS;
  }

  /** The beats before a time: {atS, index}. Each is given once. */
  until(endS) {
    const beats = [];
    while (this.nextS < endS) {
      beats.push({ atS: this.nextS, index: this.index++ });
      this.step();
    }
    return beats;
  }

  step() {
    const periodS = 60 / this.spm;
    const most = periodS / 8;
    const shift = Math.max(-most, Math.min(most, this.shiftS));
    this.shiftS -= shift;
    this.nextS += periodS + shift;
    const change = RAMP_SPM_PER_S * periodS;
    this.spm += Math.max(-change, Math.min(change, this.goalSpm - this.spm));
  }

  /** Drops beats that are over, without giving them. */
  skipTo(timeS) {
    while (this.nextS < timeS) {
      this.index++;
      this.step();
    }
  }
}

/** The samples of a tick: left and right foot differ in pitch alone. Begins at once, without a click, and fades. */
export function tickSamples(side, rateHz) {
  const samples = new Float32Array(Math.round(TICK_S * rateHz));
  for (let i = 0; i < samples.length; i++) {
    const t = i / rateHz;
    const rise = Math.min(1, (i + 1) / (0.0015 * rateHz));
    const wave = Math.cos(2 * Math.PI * PITCH_HZ[side] * t) + 0.25 * Math.cos(4 * Math.PI * PITCH_HZ[side] * t);
    samples[i] = 0.7 * rise * Math.exp(-t / 0.013) * wave;
  }
  return samples;
}

/** Both ticks as buffers of a context. */
export function tickBuffers(context) {
  return [0, 1].map(side => {
    const samples = tickSamples(side, context.sampleRate);
    const buffer = context.createBuffer(1, samples.length, context.sampleRate);
    buffer.copyToChannel(samples, 0);
    return buffer;
  });
}

/** Puts beats on the time line of a context, each at an exact sample, through a node. Times are the context's own, s. */
export function schedule(context, buffers, beats, into) {
  for (const beat of beats) {
    const source = context.createBufferSource();
    source.buffer = buffers[beat.index % 2];
    source.connect(into);
    source.start(Math.round(beat.atS * context.sampleRate) / context.sampleRate);
  }
}

/** Tapped times against beats: the median delay, ms, and how far half of the taps are from it; undefined for too few. */
export function tapDelay(tapsS, beatsS) {
  const delays = tapsS
    .map(tap => beatsS.map(beat => tap - beat).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Infinity))
    .filter(Number.isFinite);
  if (delays.length < 8) return undefined;
  const delayS = median(delays);
  return {
    delayMs: Math.round(1000 * delayS),
    spreadMs: Math.round(1000 * median(delays.map(each => Math.abs(each - delayS)))),
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
