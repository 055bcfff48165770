// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.stride;

/**
 * Contact and toe-off of one landing; NaN where not found. Filled again for another landing. Not thread-safe.
 */
public final class Stance {
    private double contactS;
    private double toeOffS;
    private double contactConfidence;
    private double toeOffConfidence;

    /** Nothing found yet. */
    public void clear() {
        contactS = Double.NaN;
        toeOffS = Double.NaN;
        contactConfidence = 0;
        toeOffConfidence = 0;
    }

    /** Initial contact: seconds from the start of the recording, probability 0…1 that it is one. */
    public void contact(double atS, double confidence) {
        contactS = atS;
        contactConfidence = confidence;
    }

    /** Toe-off: seconds from the start of the recording, probability 0…1 that it is one. */
    public void toeOff(double atS, double confidence) {
        toeOffS = atS;
        toeOffConfidence = confidence;
    }

    /** Initial contact, s; NaN where not found. */
    public double contactS() {
        return contactS;
    }

    /** Toe-off, s; NaN where not found. */
    public double toeOffS() {
        return toeOffS;
    }

    /** Ground contact time, s; NaN where one of both was not found. */
    public double groundContactS() {
        return toeOffS - contactS;
    }

    /** How sure the contact is, 0…1. */
    public double contactConfidence() {
        return contactConfidence;
    }

    /** How sure the toe-off is, 0…1. */
    public double toeOffConfidence() {
        return toeOffConfidence;
    }
}
