// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.io.IOException;
import java.util.List;

/** Pain and exertion as events with two developer fields, because FIT has no field for pain. Not thread-safe: one per file. */
final class FeelingMessages {
    private static final int PAIN = 0;
    private static final int EXERTION = 1;
    private static final int TYPE_MARKER = 3;

    private final FitEncoder encoder;
    private final int local;
    private final int application;
    private final String product;
    private final boolean any;

    /** With the first number of an application that is still free. */
    FeelingMessages(FitEncoder encoder, int local, int application, String product, List<FitMark> marks) {
        this.encoder = encoder;
        this.local = local;
        this.application = application;
        this.product = product;
        this.any = marks.stream().anyMatch(mark -> mark.kind().isFeeling());
    }

    /** Says what the fields are; nothing where nothing was felt. */
    void define() throws IOException {
        if (!any) {
            return;
        }
        DeveloperWriter developer = new DeveloperWriter(encoder, local);
        MessageProfile event = Profile.standard().message("event");
        developer.defineApplication();
        developer.application(product, application);
        developer.defineField();
        developer.field(application, PAIN, BaseType.UINT8, "Pain", "0-10", event.number());
        developer.field(application, EXERTION, BaseType.UINT8, "Exertion", "0-10", event.number());
        encoder.define(
                local,
                MessageLayout.of(event.number())
                        .field(event.field("timestamp").number(), BaseType.UINT32)
                        .field(event.field("event").number(), BaseType.ENUM)
                        .field(event.field("event_type").number(), BaseType.ENUM)
                        .developer(PAIN, BaseType.UINT8, application)
                        .developer(EXERTION, BaseType.UINT8, application));
    }

    void write(long timeS, FitMark mark) throws IOException {
        Integer score = (int) Math.round(mark.value());
        boolean pain = mark.kind() == FitMark.Kind.PAIN;
        encoder.data(local, timeS, mark.kind().event(), TYPE_MARKER, pain ? score : null, pain ? null : score);
    }
}
