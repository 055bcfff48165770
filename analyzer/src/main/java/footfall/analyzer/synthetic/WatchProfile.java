// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

/**
 * What a watch measures and how it writes.
 *
 * @param dynamics whether a strap or pod gives contact, oscillation, balance and step length
 * @param wristStepLength whether the watch gives step length without a strap
 * @param outdoors whether speed comes from positions (noisy, late) and altitude is written
 * @param app whether an application adds its own developer fields
 * @param smart whether rows are written every few seconds instead of every second
 * @param zeroWhenStanding older habit: dynamics read 0, not nothing, while standing
 * @param faulty whether the sensor drops out, spikes, and rows go missing
 * @param kilometreLaps whether the watch makes a lap of each kilometre
 */
record WatchProfile(
        boolean dynamics,
        boolean wristStepLength,
        boolean outdoors,
        boolean app,
        boolean smart,
        boolean zeroWhenStanding,
        boolean faulty,
        boolean kilometreLaps) {
    static final WatchProfile STRAP = new WatchProfile(true, false, true, false, false, false, false, false);
    static final WatchProfile STRAP_KILOMETRES = new WatchProfile(true, false, true, false, false, false, false, true);
    static final WatchProfile WRIST = new WatchProfile(false, true, true, false, false, false, false, true);
    static final WatchProfile CADENCE_ONLY = new WatchProfile(false, false, true, false, false, false, false, false);
    static final WatchProfile INDOORS_WITH_APP = new WatchProfile(true, false, false, true, false, false, false, false);
    static final WatchProfile SMART = new WatchProfile(true, false, true, false, true, true, false, true);
    static final WatchProfile FAULTY = new WatchProfile(true, false, true, false, false, true, true, true);
}
