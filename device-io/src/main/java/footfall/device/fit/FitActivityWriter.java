// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.activity.WatchActivity;
import footfall.device.fit.bytes.FitEncoder;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a watch activity as a FIT activity that other software reads.
 *
 * <p>Native columns become the fields of FIT (steps a minute are halved to strides a minute, with a fraction in 1/128), columns of
 * applications become developer fields in the unit that their source names, and quantities for which FIT has no field become
 * developer fields of Footfall. Times are whole seconds, as FIT has them; everything else keeps the resolution of its field. The same
 * activity gives the same bytes.
 */
public final class FitActivityWriter {
    private final String product;

    /**
     * A writer.
     *
     * @param product what other software shows as the device ("Footfall simulator"); at most 63 bytes of it are written
     */
    public FitActivityWriter(String product) {
        this.product = product;
    }

    /** Writes one file; the caller closes the stream. */
    public void write(WatchActivity activity, OutputStream out) throws IOException {
        FitEncoder.write(out, encoder -> {
            ActivityMessages messages = new ActivityMessages(encoder, activity, 0);
            messages.head(product);
            messages.define();
            messages.finish();
        });
    }

    static long fitS(WatchActivity activity, long epochMs) {
        return FitTime.fitS(epochMs, activity.clockIsUtc());
    }
}
