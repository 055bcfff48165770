// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.analyzer.signal.SensorFacts;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes raw acceleration as action cameras and watches do: messages of up to 30 samples as counts, with their calibration, the times of
 * the samples in ms, and angular rate beside them where there is one; records with cadence where somebody gives it.
 *
 * <p>The header of a FIT file holds its length, so the messages are kept in memory until {@link #close}: 8 bytes a sample, 13 with angular
 * rate. Not thread-safe: one per stream.
 */
public final class FitSampleWriter extends SampleMessages {
    private static final int FILE_TYPE_ACTIVITY = 4;
    private static final int DEVELOPMENT = 255;
    private static final int NAME_SIZE = 64;
    private static final double STRIDES_PER_STEP = 0.5;
    private static final int LOCAL_RECORD = 2;
    private static final int LOCAL_OTHER = 3;

    private static final MessageProfile RECORD = Profile.standard().message("record");

    private final ByteArrayOutputStream messages;
    private final FitEncoder encoder;

    /** Writes to this stream, which {@link #close} closes. */
    public FitSampleWriter(OutputStream out) {
        this(out, new ByteArrayOutputStream());
    }

    private FitSampleWriter(OutputStream out, ByteArrayOutputStream messages) {
        this(out, messages, FitEncoder.open(messages));
    }

    private FitSampleWriter(OutputStream out, ByteArrayOutputStream messages, FitEncoder encoder) {
        super(out, encoder);
        this.messages = messages;
        this.encoder = encoder;
    }

    @Override
    protected void head(SensorFacts sensor, double nominalRateHz) throws IOException {
        fileId(startMs(sensor));
        super.head(sensor, nominalRateHz);
        encoder.define(
                LOCAL_RECORD,
                MessageLayout.of(RECORD.number())
                        .field(RECORD.field("timestamp").number(), BaseType.UINT32)
                        .field(RECORD.field("cadence").number(), BaseType.UINT8)
                        .field(RECORD.field("fractional_cadence").number(), BaseType.UINT8));
    }

    private void fileId(long startMs) throws IOException {
        MessageProfile fileId = Profile.standard().message("file_id");
        encoder.define(
                LOCAL_OTHER,
                MessageLayout.of(fileId.number())
                        .field(fileId.field("type").number(), BaseType.ENUM)
                        .field(fileId.field("manufacturer").number(), BaseType.UINT16)
                        .field(fileId.field("product").number(), BaseType.UINT16)
                        .field(fileId.field("time_created").number(), BaseType.UINT32)
                        .text(fileId.field("product_name").number(), NAME_SIZE));
        encoder.data(LOCAL_OTHER, FILE_TYPE_ACTIVITY, DEVELOPMENT, 0, fitS(startMs), "Footfall");
    }

    /**
     * Writes a record, after {@link #begin} of a sensor with a nominal rate.
     *
     * @param atS after the first sample, s; records have whole seconds
     * @param cadenceSpm steps of both feet a minute, written as strides of one; NaN for a record without
     */
    public void cadence(double atS, double cadenceSpm) throws IOException {
        RecordFields.Fraction strides = RecordFields.Fraction.of(cadenceSpm * STRIDES_PER_STEP);
        boolean fits = strides.fits(BaseType.UINT8);
        @Nullable Object whole = fits ? (Object) strides.whole() : null;
        @Nullable Object fraction = fits ? (Object) strides.in128() : null;
        encoder.data(LOCAL_RECORD, fitS(startMs() + (long) Math.floor(atS * 1000)), whole, fraction);
    }

    @Override
    protected void tail() throws IOException {
        super.tail();
        FitEncoder.close(messages, out());
    }
}
