// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.link.HostClock;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.PushLink;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LinkWatchTest {
    private final PushLink first = new PushLink("serial /dev/a", HostClock.startingNow(1));
    private final PushLink second = new PushLink("tcp b:1", HostClock.startingNow(1));
    private final AtomicInteger over = new AtomicInteger();
    private final List<String> told = new ArrayList<>();
    private final LinkWatch watch = new LinkWatch(false);

    private void start() {
        watch.whenNothingIsLeft(over::incrementAndGet);
        LinkListener session = new LinkListener() {
            @Override
            public void frame(footfall.device.link.Frame frame) {
                told.add("frame");
            }

            @Override
            public void state(LinkEvent event) {
                told.add(event.state().name());
            }
        };
        List<SensorLink> watched = List.of(watch.over(first, SensorLinks.SERIAL), watch.over(second, SensorLinks.TCP));
        watched.forEach(link -> link.start(session));
    }

    @Test
    void aSessionIsOverWhenItsLastSensorIs() {
        start();
        first.state(LinkState.CONNECTED, "");
        first.state(LinkState.ENDED, "the recording is over");
        assertThat(over).hasValue(0);
        second.state(LinkState.CONNECTED, "");
        second.state(LinkState.ENDED, "the recording is over");
        assertThat(over).hasValue(1);
        assertThat(watch.lostForGood()).isEmpty();
        assertThat(watch.sawAny()).isTrue();
        assertThat(told).endsWith("ENDED");
    }

    @Test
    void aSensorThatNeverCameIsNamedThoughAnotherDid() {
        start();
        first.state(LinkState.CONNECTED, "");
        second.state(LinkState.FAILED, "refused");
        assertThat(watch.lostForGood()).isEmpty();
        assertThat(watch.neverThere()).containsExactly("tcp b:1: refused");
    }

    @Test
    void aDeviceThatFailedIsNamedOnce() {
        start();
        first.state(LinkState.FAILED, "serial /dev/a cannot be opened: busy");
        second.state(LinkState.FAILED, "refused");
        assertThat(over).hasValue(1);
        assertThat(watch.sawAny()).isFalse();
        assertThat(watch.lostForGood()).contains("serial /dev/a cannot be opened: busy");
    }

    @Test
    void aLostLinkThatIsTriedAgainEndsNothing() {
        start();
        first.state(LinkState.CONNECTED, "");
        first.state(LinkState.LOST, "unplugged");
        second.state(LinkState.FAILED, "refused");
        assertThat(over).hasValue(0);
        assertThat(watch.lostForGood()).isEmpty();
    }
}
