// SPDX-License-Identifier: Apache-2.0
package footfall.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.reports.Answers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void theCadenceTableHasOneRowASecond() {
        List<String> lines =
                CadenceCsv.of(Answers.full().analysis().track()).lines().toList();
        assertThat(lines).hasSize(601);
        assertThat(lines.get(0)).isEqualTo("time_s,cadence_spm,half_width_spm,confidence,gait");
        assertThat(lines.get(1)).isEqualTo("0,164.25,2,0.9,run");
    }

    @Test
    void aSecondWithoutGaitHasEmptyCells() {
        assertThat(CadenceCsv.of(Answers.full().analysis().track())).contains("\n100,,,0,none\n");
    }

    @Test
    void aMarkerIsOneRowOfFourteenCells() {
        String rows = MarkersCsv.rows("run.fit", Answers.full().analysis().markers());
        assertThat(MarkersCsv.HEADER.trim().split(",", -1)).hasSize(14);
        assertThat(rows.lines()).hasSize(4);
        assertThat(rows)
                .contains("run.fit,groundContactTime,245.6,ms,9.1,530,3.4,device-reported,243.1,248.1,-2.04,1.5,"
                        + "adams2016,As recorded.\n")
                .contains("run.fit,legStiffness,10.84,kN/m,,530,0.31,heuristic,,,,,,Sine-wave model.\n");
    }

    @Test
    void aSpreadsheetRunsNothingOfIt() {
        for (String evil : List.of("=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)")) {
            String row = MarkersCsv.rows(evil, List.of(marker("note")));
            assertThat(row.replace("\"", "")).startsWith("'" + evil.replace("\"", ""));
        }
    }

    @Test
    void textFromOutsideStaysInItsCell() {
        String row = MarkersCsv.rows("a,b\"c\nd\t=1.fit", List.of(marker("one; two, three")));
        assertThat(row)
                .isEqualTo(
                        "\"a,b\"\"c\uFFFDd\uFFFD=1.fit\",dutyFactor,0.35,ratio,,1,,proxy,,,,,,\"one; two, three\"\n");
    }

    @Test
    void theLocaleChangesNothing() {
        String expected = CadenceCsv.of(Answers.full().analysis().track());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(CadenceCsv.of(Answers.full().analysis().track())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theTableOfStepsBeginsAsAgreed() {
        assertThat(StepsCsv.HEADER)
                .isEqualTo("step,time_s,foot,step_time_ms,ground_contact_ms,flight_ms,impact_g,confidence\n");
    }

    private static Marker marker(String note) {
        return Marker.of(MarkerId.DUTY_FACTOR, 0.35, Double.NaN, 1, Double.NaN, Evidence.PROXY, note);
    }
}
