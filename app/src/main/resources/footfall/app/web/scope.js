// SPDX-License-Identifier: Apache-2.0
// Waveform with step marks, and the spectrum with the target, drawn by uPlot.
import { number, word } from './words.js';

const SOFT = '#b9c6d2';
const LINE = '#26323d';
const WAVE = '#7fd4ff';
const STEP = '#ffc043';

/** Both pictures. */
export class ScopePlots {
  constructor(wave, spectrum) {
    this.waveRoot = wave;
    this.roots = [wave, spectrum];
    this.steps = [];
    this.wave = this.plot(wave, 's', 'g', u => this.stepMarks(u), { time: false });
    this.spectrum = this.plot(spectrum, word('spm'), '', u => this.targetMark(u), { time: false, range: [60, 300] });
    new ResizeObserver(() => this.fit()).observe(wave);
    this.fit();
  }

  plot(root, across, up, marks, x) {
    const axis = { stroke: SOFT, grid: { stroke: LINE, width: 1 }, ticks: { stroke: LINE }, font: '13px system-ui, sans-serif' };
    const options = {
      width: 300,
      height: 190,
      cursor: { show: false },
      legend: { show: false },
      scales: { x },
      axes: [{ ...axis, space: 70, label: across, labelSize: 20, labelFont: '13px system-ui, sans-serif', size: 34 }, { ...axis, size: 54, show: Boolean(up), values: (u, ticks) => ticks.map(tick => `${number(tick, tick % 1 ? 1 : 0)} ${up}`) }],
      series: [{}, { stroke: WAVE, width: 1.5, fill: up ? undefined : '#123a50', points: { show: false } }],
      hooks: { drawAxes: [marks] },
    };
    return new uPlot(options, [[], []], root.querySelector('.plot'));
  }

  fit() {
    [this.wave, this.spectrum].forEach((plot, i) => {
      const box = this.roots[i].querySelector('.plot').getBoundingClientRect();
      if (box.width > 40) plot.setSize({ width: Math.floor(box.width), height: Math.max(190, Math.floor(box.height)) });
    });
  }

  draw(scope) {
    const end = scope.timeS[scope.timeS.length - 1] ?? 0;
    this.steps = scope.stepTimesS;
    this.waveRoot.querySelector('.empty').hidden = scope.timeS.length > 0;
    this.wave.setData([scope.timeS, scope.accelerationG], false);
    this.wave.setScale('x', { min: end - 8, max: end });
    this.wave.setScale('y', { min: 0, max: Math.max(2, ...scope.accelerationG.map(value => value ?? 0)) * 1.05 });
    this.spectrum.setData([scope.frequenciesSpm, scope.spectrum], false);
    this.spectrum.setScale('x', { min: 60, max: 300 });
    this.spectrum.setScale('y', { min: 0, max: 1.05 });
  }

  stepMarks(u) {
    const pen = u.ctx;
    pen.save();
    pen.strokeStyle = STEP;
    pen.fillStyle = STEP;
    pen.lineWidth = devicePixelRatio;
    pen.globalAlpha = 0.85;
    for (const step of this.steps) {
      if (step < u.scales.x.min || step > u.scales.x.max) continue;
      const x = Math.round(u.valToPos(step, 'x', true)) + 0.5;
      const top = u.bbox.top;
      pen.beginPath();
      pen.moveTo(x, top);
      pen.lineTo(x, top + u.bbox.height);
      pen.setLineDash([3, 4]);
      pen.stroke();
      pen.beginPath();
      pen.moveTo(x - 5, top);
      pen.lineTo(x + 5, top);
      pen.lineTo(x, top + 8);
      pen.fill();
    }
    pen.restore();
  }

  targetMark(u) {
    if (!this.target) return;
    const from = u.valToPos(this.target.lowSpm, 'x', true);
    const to = u.valToPos(this.target.highSpm, 'x', true);
    u.ctx.save();
    u.ctx.fillStyle = '#4a3a10';
    u.ctx.fillRect(from, u.bbox.top, Math.max(2, to - from), u.bbox.height);
    u.ctx.restore();
  }
}
