// SPDX-License-Identifier: Apache-2.0
/** Guidance, assessment and the writers of every answer. */
@org.jspecify.annotations.NullMarked
module footfall.reports {
    requires static transitive org.jspecify;
    requires transitive footfall.analyzer;
    requires tools.jackson.databind;

    exports footfall.reports;
}
