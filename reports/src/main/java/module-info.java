// SPDX-License-Identifier: Apache-2.0
/** Guidance, assessment and the writers of every answer. */
@org.jspecify.annotations.NullMarked
module footfall.reports {
    requires static transitive org.jspecify;
    requires transitive footfall.analyzer;
    requires tools.jackson.core;
    requires java.desktop;
    requires java.xml;
    requires de.rototor.pdfbox.graphics2d;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.xmlgraphics.batik.svggen;
    requires org.jfree.jfreechart;

    exports footfall.reports;
    exports footfall.reports.assessment;
    exports footfall.reports.chart;
    exports footfall.reports.compare;
    exports footfall.reports.compose;
    exports footfall.reports.csv;
    exports footfall.reports.guidance;
    exports footfall.reports.html;
    exports footfall.reports.json;
    exports footfall.reports.language;
    exports footfall.reports.page;
    exports footfall.reports.pdf;
    exports footfall.reports.reference;
    exports footfall.reports.session;
    exports footfall.reports.stride;
    exports footfall.reports.terminal;
    exports footfall.reports.text;
}
