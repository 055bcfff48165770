// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.Foot;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.SensorPlacement;
import footfall.app.live.LiveScope;
import footfall.app.live.LiveView;
import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A role: one sensor as the session sees it. Not thread-safe: the session's thread. */
interface LiveSensor {
    /** The next frame of the device. */
    void accept(Frame frame);

    /** Nothing follows. */
    default void finish() {}

    /** So many frames could not be taken in time. */
    void dropped(long frames);

    /** The link stands differently. */
    void link(LinkEvent event);

    /** What it says now. */
    SensorReading reading(long nowNs);

    /** Notes of kinds that were not there before. */
    List<QualityWarning> takeNotes();

    /** Speed of the belt as the treadmill says it now, m/s; absent where it does not. */
    OptionalDouble beltMps(long nowNs);

    /** It is worn here. */
    void wear(SensorPlacement placement, Optional<Foot> foot);

    /** A foot pod counts strides, or steps; says whether there is one. */
    boolean countsStrides(boolean strides);

    /** Whether the rate of its foot pod is taken for strides; false without one. */
    boolean podCountsStrides();

    /** What a coach's page draws. */
    LiveScope scope();

    /** What faces show of it. */
    LiveView.Sensor view(long nowNs);
}
