// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void waitsGrowToTenSecondsAndBeginAnewWhenTheDeviceWasThere() {
        Backoff backoff = Backoff.usual();
        assertThat(new long[] {
                    backoff.nextMs(),
                    backoff.nextMs(),
                    backoff.nextMs(),
                    backoff.nextMs(),
                    backoff.nextMs(),
                    backoff.nextMs()
                })
                .containsExactly(1000, 2000, 4000, 8000, 10_000, 10_000);
        backoff.reset();
        assertThat(backoff.nextMs()).isEqualTo(1000);
        assertThat(Backoff.scaled(0.01).nextMs()).isEqualTo(10);
    }

    @Test
    void whatIsPushedFromOutsideComesWhileTheLinkIsOpen() {
        Heard heard = new Heard();
        PushLink link = new PushLink("browser", HostClock.startingNow(1));
        link.push(FrameKind.LINE, "", new byte[] {1});
        link.start(heard);
        link.state(LinkState.CONNECTED, "");
        link.push(FrameKind.NOTIFICATION, "2a53", new byte[] {2});
        link.close();
        link.push(FrameKind.LINE, "", new byte[] {3});

        assertThat(heard.frames())
                .singleElement()
                .matches(frame -> frame.channel().equals("2a53"));
        assertThat(heard.states()).containsExactly(LinkState.CONNECTING, LinkState.CONNECTED);
        assertThat(link.isOpen()).isFalse();
    }
}
