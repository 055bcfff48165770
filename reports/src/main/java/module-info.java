// SPDX-License-Identifier: Apache-2.0
/** Guidance, assessment and the writers of every answer. */
@org.jspecify.annotations.NullMarked
module footfall.reports {
    requires static transitive org.jspecify;
    requires transitive footfall.analyzer;
    requires tools.jackson.core;
    requires java.desktop;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires de.rototor.pdfbox.graphics2d;

    exports footfall.reports;
    exports footfall.reports.assessment;
    exports footfall.reports.compare;
    exports footfall.reports.csv;
    exports footfall.reports.guidance;
    exports footfall.reports.json;
    exports footfall.reports.language;
    exports footfall.reports.page;
    exports footfall.reports.pdf;
    exports footfall.reports.terminal;
    exports footfall.reports.text;
}
