// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Bytes know nothing of the profile, and the profile nothing of activities. */
class FitLayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("footfall.device.fit");

    @Test
    void bytesKnowNoMeaning() {
        noClasses()
                .that()
                .resideInAPackage("footfall.device.fit.bytes")
                .and()
                .haveSimpleNameNotEndingWith("Test")
                .and()
                .doNotHaveSimpleName("Seen")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "footfall.device", "footfall.device.fit", "footfall.device.fit.profile", "footfall.analyzer..")
                .check(CLASSES);
    }

    @Test
    void profileKnowsNoActivity() {
        noClasses()
                .that()
                .resideInAPackage("footfall.device.fit.profile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("footfall.device", "footfall.device.fit", "footfall.analyzer..")
                .check(CLASSES);
    }
}
