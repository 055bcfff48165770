// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Formats know the analyzer's words, never its steps, and the FIT layers look down only. */
@AnalyzeClasses(packages = "footfall.device", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule readersDoNotAnalyse = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "footfall.analyzer.timeline..",
                    "footfall.analyzer.marker..",
                    "footfall.analyzer.watch..",
                    "footfall.reports..",
                    "footfall.app..");

    @ArchTest
    static final ArchRule bytesKnowNoMeaning = noClasses()
            .that()
            .resideInAPackage("footfall.device.fit.bytes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("footfall.device.fit", "footfall.device.fit.profile..", "footfall.analyzer.activity..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theProfileKnowsNoActivity = noClasses()
            .that()
            .resideInAPackage("footfall.device.fit.profile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("footfall.device.fit", "footfall.analyzer.activity..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule formatsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("footfall.device.fit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("footfall.device.tcx..", "footfall.device.gpx..", "footfall.device.container..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule textKnowsNoWatchFormat = noClasses()
            .that()
            .resideInAPackage("footfall.device.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "footfall.device.fit..",
                    "footfall.device.tcx..",
                    "footfall.device.gpx..",
                    "footfall.analyzer.activity..");
}
