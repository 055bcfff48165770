// SPDX-License-Identifier: Apache-2.0
package footfall.reports.csv;

/** One row a detected step. */
public final class StepsCsv {
    /** First line of the file; a watch recording holds no single steps, so there it is the only one. */
    public static final String HEADER =
            "step,time_s,foot,step_time_ms,ground_contact_ms,flight_ms,impact_g,confidence\n";

    private StepsCsv() {}
}
