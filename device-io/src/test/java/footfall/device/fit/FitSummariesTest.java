// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static footfall.device.fit.FitFiles.START_EPOCH_MS;
import static footfall.device.fit.FitFiles.START_S;
import static footfall.device.fit.FitFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Sport;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.TimerEvent;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions, laps and timer events, wherever they stand. */
class FitSummariesTest {
    @Test
    void onlyTheTimerStartsAndStops() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(
                    0,
                    MessageLayout.of(21)
                            .field(253, BaseType.UINT32)
                            .field(0, BaseType.ENUM)
                            .field(1, BaseType.ENUM));
            int[][] events = {{0, 0}, {7, 0}, {7, 1}, {13, 0}, {0, 4}, {0, 0}, {0, 1}, {0, 3}, {8, 4}, {26, 1}};
            for (int i = 0; i < events.length; i++) {
                encoder.data(0, START_S + i, events[i][0], events[i][1]);
            }
        });
        assertThat(read(file).activity().timerEvents())
                .containsExactly(event(0, true), event(4, false), event(5, true), event(6, false));
    }

    private static TimerEvent event(int s, boolean start) {
        return new TimerEvent(START_EPOCH_MS + 1000L * s, start);
    }

    @Test
    void sessionsBeforeOrAfterTheRecordsGiveTheSame() throws IOException {
        byte[] before = FitFiles.file(encoder -> {
            session(encoder, 5, 18, 0);
            session(encoder, 1, 0, 600);
            FitFiles.activity(encoder, 10);
        });
        byte[] after = FitFiles.file(encoder -> {
            FitFiles.activity(encoder, 10);
            session(encoder, 1, 0, 600);
            session(encoder, 5, 18, 0);
        });
        List<Session> sessions = read(before).activity().sessions();
        assertThat(sessions).isEqualTo(read(after).activity().sessions());
        assertThat(sessions).extracting(Session::sport).containsExactly(Sport.SWIMMING, Sport.RUNNING);
        assertThat(sessions.get(0).subSport()).isEqualTo("open water");
        assertThat(sessions.get(0).meanCadenceSpm()).isEmpty();
        assertThat(sessions.get(1).meanCadenceSpm()).hasValue(167.34375);
        assertThat(sessions.get(1).steps()).hasValue(1501);
        assertThat(sessions.get(1).elapsedS()).hasValue(600.5);
        assertThat(sessions.get(1).distanceM()).hasValue(1800.25);
        assertThat(sessions.get(1).startEpochMs()).hasValue(START_EPOCH_MS + 600_000);
    }

    private static void session(FitEncoder encoder, int sport, int subSport, int startS) throws IOException {
        encoder.define(
                3,
                MessageLayout.bigEndian(18)
                        .field(2, BaseType.UINT32)
                        .field(5, BaseType.ENUM)
                        .field(6, BaseType.ENUM)
                        .field(7, BaseType.UINT32)
                        .field(9, BaseType.UINT32)
                        .field(18, BaseType.UINT8)
                        .field(92, BaseType.UINT8)
                        .field(10, BaseType.UINT32)
                        .field(94, BaseType.UINT8));
        encoder.data(3, START_S + startS, sport, subSport, 600_500, 180_025, 83, 86, 750, 64);
    }

    @Test
    void sessionWithoutTimesIsKept() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            FitFiles.activity(encoder, 3);
            encoder.define(3, MessageLayout.of(18).field(5, BaseType.ENUM));
            encoder.data(3, 1);
        });
        Session session = read(file).activity().sessions().get(0);
        assertThat(session.sport()).isEqualTo(Sport.RUNNING);
        assertThat(session.startEpochMs()).isEmpty();
    }

    @Test
    void sportMessageSpeaksWhereNoSessionDoes() throws IOException {
        FitEncoder.Body sport = encoder -> {
            encoder.define(4, MessageLayout.of(12).field(0, BaseType.ENUM).field(1, BaseType.ENUM));
            encoder.data(4, 1, 3);
            FitFiles.activity(encoder, 3);
        };
        assertThat(read(FitFiles.file(sport)).activity().sessions())
                .extracting(Session::sport, Session::subSport)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Sport.RUNNING, "trail"));
        byte[] both = FitFiles.file(encoder -> {
            sport.write(encoder);
            session(encoder, 11, 0, 0);
        });
        assertThat(read(both).activity().sessions()).extracting(Session::sport).containsExactly(Sport.WALKING);
    }

    @Test
    void lapsComeInOrderWithTheirLength() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            FitFiles.activity(encoder, 3);
            encoder.define(
                    3,
                    MessageLayout.of(19)
                            .field(2, BaseType.UINT32)
                            .field(253, BaseType.UINT32)
                            .field(7, BaseType.UINT32)
                            .field(9, BaseType.UINT32));
            encoder.data(3, START_S + 60, START_S + 120, 59_500, 20_000);
            encoder.data(3, START_S, START_S + 60, null, null);
            encoder.data(3, null, START_S + 200, 10_000, 5_000);
            encoder.data(3, null, null, 10_000, 5_000);
        });
        assertThat(read(file).activity().laps())
                .extracting(lap -> lap.startEpochMs() - START_EPOCH_MS, lap -> lap.endEpochMs() - START_EPOCH_MS)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0L, 60_000L),
                        org.assertj.core.groups.Tuple.tuple(60_000L, 119_500L),
                        org.assertj.core.groups.Tuple.tuple(190_000L, 200_000L));
    }
}
