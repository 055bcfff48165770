// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

/** The version that every answer carries. A constant, because reading it from the archive at start would cost milliseconds. */
public final class FootfallVersion {
    /** The version of this build. */
    public static final String VERSION = "0.1.0";

    private FootfallVersion() {}
}
