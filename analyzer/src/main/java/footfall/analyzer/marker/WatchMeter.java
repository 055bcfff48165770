// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Marker;
import java.util.Optional;

/** Measures one marker from the running rows of a watch activity. Stateless; the registry is {@link WatchMeters}. */
public interface WatchMeter {
    /** The marker, or nothing where the rows do not support it. Bad data never throws. */
    Optional<Marker> measure(StrideRows rows);
}
