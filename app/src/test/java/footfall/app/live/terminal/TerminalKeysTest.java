// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.app.live.BandState;
import footfall.app.live.ExampleViews;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalKeysTest {
    private final List<String> acted = new ArrayList<>();
    private final TerminalKeys keys = new TerminalKeys((kind, value) -> acted.add(kind + " " + value));

    private void type(String text) {
        for (char key : text.toCharArray()) {
            keys.press(key, ExampleViews.running(1, 170, BandState.ON), 0);
        }
    }

    @Test
    void plainKeysActAtOnce() {
        type(" lL+-=mnu");
        assertThat(acted)
                .containsExactly(
                        "PAUSE ",
                        "LAP ",
                        "LAP ",
                        "TARGET +1",
                        "TARGET -1",
                        "TARGET +1",
                        "SOUND ",
                        "SKIP ",
                        "POD_UNIT ");
    }

    @Test
    void spaceGoesOnFromPause() {
        keys.press(' ', ExampleViews.running(1, 170, BandState.PAUSED), 0);
        keys.press(' ', ExampleViews.nothing(1), 0);
        assertThat(acted).containsExactly("START ", "START ");
    }

    @Test
    void figuresAreTypedAndConfirmed() {
        type("s10,5\rp3 left knee\re11\re7\r");
        assertThat(acted).containsExactly("SPEED 10.5", "PAIN 3 left knee", "EXERTION 7");
        type("sabc");
        keys.press(TerminalKeys.ESCAPE, null, 0);
        assertThat(keys.line()).isEmpty();
        assertThat(acted).hasSize(3);
    }

    @Test
    void stopNeedsTwoPressesSoonAfterEachOther() {
        keys.press('q', null, 0);
        keys.press('q', null, 4_000_000_000L);
        assertThat(acted).isEmpty();
        keys.press(TerminalKeys.ESCAPE, null, 5_000_000_000L);
        assertThat(acted).containsExactly("STOP ");
    }

    @Test
    void numbersCanBeHidden() {
        type("d");
        assertThat(keys.numbers()).isFalse();
    }
}
