// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    private static final List<String> ITEMS =
            IntStream.range(0, 200).mapToObj(Integer::toString).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void resultsComeInTheOrderOfTheItems(int workers) throws OutputException {
        List<String> taken = new ArrayList<>();
        InOrder.<String>run(
                ITEMS,
                workers,
                (item, results) -> {
                    for (int part = 0; part < Integer.parseInt(item) % 7; part++) {
                        results.accept(item + "." + part);
                    }
                },
                taken::add);
        List<String> expected = new ArrayList<>();
        for (String item : ITEMS) {
            for (int part = 0; part < Integer.parseInt(item) % 7; part++) {
                expected.add(item + "." + part);
            }
        }
        assertThat(taken).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void workersNeverRunFarAheadOfTheReader(int workers) throws OutputException {
        AtomicInteger made = new AtomicInteger();
        int[] taken = new int[1];
        int[] furthest = new int[1];
        InOrder.<String>run(
                ITEMS,
                workers,
                (item, results) -> {
                    for (int part = 0; part < 50; part++) {
                        made.incrementAndGet();
                        results.accept(item);
                    }
                },
                result -> {
                    taken[0]++;
                    furthest[0] = Math.max(furthest[0], made.get() - taken[0]);
                });
        // Each of the items in hand: four results waiting and one in the making.
        assertThat(furthest[0]).isLessThanOrEqualTo(workers * 4 * 5 + workers);
        assertThat(taken[0]).isEqualTo(200 * 50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anOutputThatFailsEndsTheWork(int workers) {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> InOrder.<String>run(
                        ITEMS,
                        workers,
                        (item, results) -> {
                            begun.incrementAndGet();
                            results.accept(item);
                        },
                        result -> {
                            throw new OutputException("out", new IOException("No space left on device"));
                        }))
                .isInstanceOf(OutputException.class)
                .hasMessage("out: cannot be written: No space left on device");
        assertThat(begun.get()).isLessThan(ITEMS.size());
    }
}
