// SPDX-License-Identifier: Apache-2.0
package footfall.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The commands sit on top; the three libraries know each other only in the drawn direction; nothing opens the network. */
@AnalyzeClasses(packages = "footfall", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule modulesHaveOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("analyzer")
            .definedBy("footfall.analyzer..")
            .layer("device-io")
            .definedBy("footfall.device..")
            .layer("reports")
            .definedBy("footfall.reports..")
            .layer("app")
            .definedBy("footfall.app..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("device-io")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("reports")
            .mayOnlyBeAccessedByLayers("app");

    @ArchTest
    static final ArchRule insideTheAppCommandsSitOnTop = noClasses()
            .that()
            .resideInAnyPackage("footfall.app.web..", "footfall.app.live..", "footfall.app.library..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("footfall.app.cli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theSessionKnowsNoFace = noClasses()
            .that()
            .resideInAnyPackage("footfall.app.live", "footfall.app.live.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "footfall.app.web..",
                    "footfall.app.live.terminal..",
                    "footfall.app.live.headless..",
                    "footfall.app.live.sound..");

    @ArchTest
    static final ArchRule nothingLeavesThisMachine = noClasses()
            .that()
            .resideInAPackage("footfall..")
            .and()
            // A sensor that the runner names may be behind a socket.
            .resideOutsideOfPackages("footfall.device.link.tcp..", "footfall.app.web..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|ServerSocket|DatagramSocket|http\\..*)");
}
