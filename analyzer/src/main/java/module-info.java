// SPDX-License-Identifier: Apache-2.0
/** The core: from samples or watch records to a cadence track, steps and markers. No files, devices, clocks or threads. */
@org.jspecify.annotations.NullMarked
module footfall.analyzer {
    requires static transitive org.jspecify;
    requires commons.math3;
    requires iirj;
    requires JTransforms;

    exports footfall.analyzer;
    exports footfall.analyzer.activity;
    exports footfall.analyzer.cadence;
    exports footfall.analyzer.event;
    exports footfall.analyzer.frame;
    exports footfall.analyzer.gait;
    exports footfall.analyzer.marker;
    exports footfall.analyzer.joint;
    exports footfall.analyzer.meter;
    exports footfall.analyzer.model;
    exports footfall.analyzer.signal;
    exports footfall.analyzer.spectrum;
    exports footfall.analyzer.statistics;
    exports footfall.analyzer.step;
    exports footfall.analyzer.stride;
    exports footfall.analyzer.synthetic;
    exports footfall.analyzer.synthetic.motion;
    exports footfall.analyzer.timeline;
    exports footfall.analyzer.watch;
}
