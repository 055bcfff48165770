// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/** The motion of one body segment. Time must not go back. */
interface BodyMotion {
    /** What a sensor aligned with the segment feels at a time, true s. */
    void at(double tS, Segment out);
}
