// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The core is pure, and inside it data moves one way. */
@AnalyzeClasses(packages = "footfall.analyzer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theCoreKnowsNoFilesDevicesOrNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.awt..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(?!Serializable|ObjectStreamException).*");

    @ArchTest
    static final ArchRule theCoreKnowsNoClock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule theCoreStartsNoThreads = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..");

    @ArchTest
    static final ArchRule theCoreKnowsNoOtherModule = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("footfall.device..", "footfall.reports..", "footfall.app..");

    @ArchTest
    static final ArchRule theLineOfStepsHasOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("values")
            .definedBy("footfall.analyzer")
            .layer("activity")
            .definedBy("footfall.analyzer.activity..")
            .layer("timeline")
            .definedBy("footfall.analyzer.timeline..")
            .layer("marker")
            .definedBy("footfall.analyzer.marker..")
            .layer("watch")
            .definedBy("footfall.analyzer.watch..")
            .layer("model")
            .definedBy("footfall.analyzer.model..")
            .layer("statistics")
            .definedBy("footfall.analyzer.statistics..")
            .layer("signal")
            .definedBy("footfall.analyzer.signal..")
            .layer("spectrum")
            .definedBy("footfall.analyzer.spectrum..")
            .layer("cadence")
            .definedBy("footfall.analyzer.cadence..")
            .layer("step")
            .definedBy("footfall.analyzer.step..")
            .layer("stride")
            .definedBy("footfall.analyzer.stride..")
            .layer("frame")
            .definedBy("footfall.analyzer.frame..")
            .layer("event")
            .definedBy("footfall.analyzer.event..")
            .layer("meter")
            .definedBy("footfall.analyzer.meter..")
            .layer("joint")
            .definedBy("footfall.analyzer.joint..")
            .layer("gait")
            .definedBy("footfall.analyzer.gait..")
            .optionalLayer("synthetic")
            .definedBy("footfall.analyzer.synthetic..")
            .whereLayer("gait")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("joint")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("meter")
            .mayOnlyBeAccessedByLayers("gait", "joint")
            .whereLayer("event")
            .mayOnlyBeAccessedByLayers("meter", "gait")
            .whereLayer("frame")
            .mayOnlyBeAccessedByLayers("event", "meter", "gait")
            .whereLayer("stride")
            .mayOnlyBeAccessedByLayers("frame", "event", "meter", "gait")
            .whereLayer("step")
            .mayOnlyBeAccessedByLayers("meter", "gait")
            .whereLayer("cadence")
            .mayOnlyBeAccessedByLayers("step", "gait")
            .whereLayer("spectrum")
            .mayOnlyBeAccessedByLayers("cadence", "step", "meter", "gait")
            .whereLayer("signal")
            .mayOnlyBeAccessedByLayers(
                    "spectrum", "cadence", "step", "stride", "frame", "event", "meter", "gait", "synthetic")
            .whereLayer("watch")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("synthetic")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("marker")
            .mayOnlyBeAccessedByLayers("watch")
            .whereLayer("timeline")
            .mayOnlyBeAccessedByLayers("marker", "watch")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("marker", "meter")
            .whereLayer("statistics")
            .mayOnlyBeAccessedByLayers("timeline", "marker", "watch", "cadence", "step", "meter", "gait", "joint")
            .whereLayer("activity")
            .mayOnlyBeAccessedByLayers("timeline", "marker", "watch", "synthetic");

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("footfall.analyzer.(*)..").should().beFreeOfCycles();
}
