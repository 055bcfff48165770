// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Reports see results, never devices, steps or commands. */
@AnalyzeClasses(packages = "footfall.reports", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule reportsNeverSeeDevicesOrCommands =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("footfall.device..", "footfall.app..");

    @ArchTest
    static final ArchRule reportsTakeResultsNotSteps = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "footfall.analyzer.timeline..",
                    "footfall.analyzer.marker..",
                    "footfall.analyzer.watch..",
                    "footfall.analyzer.synthetic..");

    @ArchTest
    static final ArchRule reportsOpenNoSockets =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "java.sql..");
}
