// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.fit.FitFiles;
import footfall.device.fit.bytes.Damage.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a decoder told its listener. */
final class Seen implements FitListener {
    static final int RECORDS = 40;

    final List<Integer> numbers = new ArrayList<>();
    final List<Long> timesS = new ArrayList<>();
    final List<Damage> damages = new ArrayList<>();

    /** Messages of an ordinary activity. */
    static byte[] messages() throws IOException {
        return FitEncoder.messages(encoder -> FitFiles.activity(encoder, RECORDS));
    }

    static Seen decode(byte[] file) throws IOException {
        Seen seen = new Seen();
        FitDecoder.decode(new ByteArrayInputStream(file), seen);
        return seen;
    }

    /** Looks at a message while it is shown. */
    interface Look {
        void at(FitMessage message);
    }

    static void decode(byte[] file, Look look) throws IOException {
        long messages = FitDecoder.decode(new ByteArrayInputStream(file), new FitListener() {
            @Override
            public void message(FitMessage message) {
                look.at(message);
            }

            @Override
            public void damaged(Damage damage) {}
        });
        assertThat(messages).isPositive();
    }

    @Override
    public void message(FitMessage message) {
        numbers.add(message.globalNumber());
        timesS.add(message.timestampS());
    }

    @Override
    public void damaged(Damage damage) {
        damages.add(damage);
    }

    long records() {
        return numbers.stream().filter(number -> number == 20).count();
    }

    List<Kind> kinds() {
        return damages.stream().map(Damage::kind).toList();
    }
}
