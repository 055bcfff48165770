// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.event.StanceMethods;
import footfall.analyzer.gait.GaitOptions;
import footfall.device.ReadOptions;
import footfall.device.journal.JournalFacts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the caller says of a sensor of raw acceleration. Kept apart from {@link GaitOptions}, so that a watch file loads nothing of the
 * line for raw acceleration.
 *
 * @param placement where it was worn
 * @param foot the foot or leg that carried it
 * @param method how the rhythm is found; the analyzer's own choice where it is empty
 * @param contact how contact and toe-off are found; the usual way of the placement where it is empty
 */
public record SensorOptions(
        SensorPlacement placement,
        Optional<Foot> foot,
        Optional<CadenceMethod> method,
        Optional<StanceMethods> contact) {
    /** Nothing is said. */
    public static SensorOptions unknown() {
        return new SensorOptions(SensorPlacement.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same; without the method for contact and toe-off where that is for other places. */
    public SensorOptions withFittingContact() {
        boolean fits = contact.isPresent() && contact.get().placements().contains(placement);
        return new SensorOptions(placement, foot, method, fits ? contact : Optional.empty());
    }

    /** The same where something is said; otherwise as the journal of a session says that this sensor was worn. */
    SensorOptions wornAsIn(Path file, int sensor) {
        if (placement != SensorPlacement.UNKNOWN || foot.isPresent()) {
            return this;
        }
        Optional<JournalFacts> facts = JournalFacts.of(file);
        if (facts.isEmpty() || sensor >= facts.get().worn().size()) {
            return this;
        }
        JournalFacts.Worn worn = facts.get().worn().get(sensor);
        return new SensorOptions(worn.placement(), worn.foot(), method, contact).withFittingContact();
    }

    /** The same for the analyzer, with what the other options say of the runner and the recording. */
    GaitOptions gait(ReadOptions read, WatchOptions watch) {
        GaitOptions usual = GaitOptions.at(placement);
        return new GaitOptions(
                placement,
                foot,
                method.isPresent() ? method.get() : usual.method(),
                read.samples().rangeG(),
                watch.athlete(),
                watch.speedMps(),
                contact);
    }
}
