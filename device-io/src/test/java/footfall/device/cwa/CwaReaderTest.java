// SPDX-License-Identifier: Apache-2.0
package footfall.device.cwa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.packet.RunTape;
import footfall.device.packet.SampleTape;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CwaReaderTest {
    private static final int BLOCKS = 20;
    private static final int BLOCK_SAMPLES = 80;
    private static final int HEADER = 1024;
    private static final int BLOCK = 512;

    private static byte[] file() throws IOException {
        return RunTape.of(BLOCKS * BLOCK_SAMPLES, 100, false).write(CwaWriter::new, RunTape.facts(100, false), 100);
    }

    private static SampleTape read(byte[] file) throws IOException {
        return SampleTape.of(new CwaReader(), file);
    }

    /** Makes the words of a block add up to 0 again. */
    private static void seal(byte[] file, int block) {
        int at = HEADER + BLOCK * block;
        int sum = 0;
        for (int i = at; i < at + 510; i += 2) {
            sum += file[i] & 0xFF | (file[i + 1] & 0xFF) << 8;
        }
        file[at + 510] = (byte) -sum;
        file[at + 511] = (byte) (-sum >> 8);
    }

    @Test
    void tenBitsAndAnExponentAreUnpacked() throws IOException {
        byte[] file = new byte[HEADER + BLOCK];
        file[0] = 'M';
        file[1] = 'D';
        file[2] = (byte) 0xFC;
        file[3] = 3;
        byte[] head = {'A', 'X', (byte) 0xFC, 1};
        System.arraycopy(head, 0, file, HEADER, 4);
        // 2012-05-23 16:47:50, 100 Hz, +-8 g, three packed axes, one sample.
        int packed = 12 << 26 | 5 << 22 | 23 << 17 | 16 << 12 | 47 << 6 | 50;
        put(file, HEADER + 14, packed);
        file[HEADER + 24] = 0x4A;
        file[HEADER + 25] = 0x30;
        file[HEADER + 28] = 1;
        // Exponent 2: x = 61, y = -512, z = -1 shifted left by two.
        put(file, HEADER + 30, 2 << 30 | 0x3FF << 20 | 0x200 << 10 | 61);
        seal(file, 0);
        SampleTape tape = read(file);
        assertThat(tape.size()).isEqualTo(1);
        assertThat(tape.at(1, 0)).isEqualTo(244 / 256.0);
        assertThat(tape.at(2, 0)).isEqualTo(-2048 / 256.0);
        assertThat(tape.at(3, 0)).isEqualTo(-4 / 256.0);
        assertThat(tape.facts().startEpochMs()).hasValue(1_337_791_670_000L);
        assertThat(tape.facts().nominalRateHz()).hasValue(100);
        assertThat(tape.facts().rangeG()).hasValue(8);
        assertThat(tape.read().device()).isEqualTo("Axivity AX3");
    }

    private static void put(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }

    @Test
    void packedSamplesComeBackWithinTheirExponent() throws IOException {
        SampleTape run = RunTape.of(1_000, 100, false);
        SampleTape tape = read(run.write(out -> new CwaWriter(out, true), RunTape.facts(100, false), 64));
        assertThat(tape.size()).isEqualTo(1_000);
        for (int i = 0; i < 1_000; i++) {
            for (int axis = 1; axis <= 3; axis++) {
                // The largest exponent within ±8 g is 2: steps of 4/256 g; the top count is cut by one.
                assertThat(tape.at(axis, i)).isCloseTo(run.at(axis, i), within(4 / 256.0));
            }
        }
    }

    @Test
    void aBlockWithAWrongCheckSumIsAGap() throws IOException {
        byte[] file = file();
        file[HEADER + 7 * BLOCK + 100] ^= 1;
        SampleTape tape = read(file);
        SampleTape sound = read(file());
        assertThat(tape.size()).isEqualTo((BLOCKS - 1) * BLOCK_SAMPLES);
        assertThat(tape.notes()).containsExactly("crc-mismatch");
        int behind = 7 * BLOCK_SAMPLES;
        assertThat(tape.at(0, behind)).isEqualTo(sound.at(0, behind + BLOCK_SAMPLES));
        assertThat(tape.at(0, behind) - tape.at(0, behind - 1)).isCloseTo(0.81, within(1e-4));
        assertThatThrownBy(() -> SampleTape.of(new CwaReader(), file, new ReadOptions(true, false)))
                .isInstanceOf(RecordingException.class)
                .hasMessage("test: byte 4608: the check sum of a block is wrong; its samples are left out");
    }

    @Test
    void bytesTooManyOrTooFewLoseOneBlock() throws IOException {
        byte[] file = file();
        int at = HEADER + 5 * BLOCK + 33;
        byte[] longer = new byte[file.length + 7];
        System.arraycopy(file, 0, longer, 0, at);
        System.arraycopy(file, at, longer, at + 7, file.length - at);
        assertThat(read(longer).size()).isEqualTo((BLOCKS - 1) * BLOCK_SAMPLES);
        byte[] shorter = new byte[file.length - 7];
        System.arraycopy(file, 0, shorter, 0, at);
        System.arraycopy(file, at + 7, shorter, at, shorter.length - at);
        assertThat(read(shorter).size()).isEqualTo((BLOCKS - 1) * BLOCK_SAMPLES);
        byte[] noise = new byte[file.length + 3 * BLOCK];
        Arrays.fill(noise, (byte) 0x41);
        System.arraycopy(file, 0, noise, 0, HEADER);
        System.arraycopy(file, HEADER, noise, HEADER + 3 * BLOCK, file.length - HEADER);
        assertThat(read(noise).size()).isEqualTo(BLOCKS * BLOCK_SAMPLES);
        assertThat(read(noise).notes()).containsExactly("garbage");
    }

    @Test
    void memoryThatWasNeverWrittenIsNoDamage() throws IOException {
        byte[] file = file();
        byte[] unused = Arrays.copyOf(file, file.length + 4 * BLOCK);
        Arrays.fill(unused, file.length, unused.length, (byte) 0xFF);
        assertThat(read(unused).notes()).isEmpty();
        assertThat(read(unused).size()).isEqualTo(BLOCKS * BLOCK_SAMPLES);
    }

    @Test
    void aCutFileKeepsItsWholeBlocks() throws IOException {
        byte[] file = file();
        SampleTape tape = read(Arrays.copyOf(file, file.length - 100));
        assertThat(tape.size()).isEqualTo((BLOCKS - 1) * BLOCK_SAMPLES);
        assertThat(tape.notes()).containsExactly("file-cut");
    }

    @Test
    void aFileWithoutItsHeaderIsRead() throws IOException {
        byte[] file = file();
        SampleTape tape = read(Arrays.copyOfRange(file, HEADER, file.length));
        assertThat(tape.size()).isEqualTo(BLOCKS * BLOCK_SAMPLES);
        assertThat(tape.read().device()).isEqualTo("Axivity");
    }

    @Test
    void aBlockWithoutATimeFollowsTheOneBefore() throws IOException {
        byte[] file = file();
        put(file, HEADER + 3 * BLOCK + 14, 0);
        seal(file, 3);
        SampleTape tape = read(file);
        SampleTape sound = read(file());
        for (int i = 0; i < tape.size(); i++) {
            assertThat(tape.at(0, i)).isCloseTo(sound.at(0, i), within(1e-3));
        }
    }

    @Test
    void theFirstFirmwareNamesItsRateInPlainHz() throws IOException {
        byte[] file = file();
        for (int block = 0; block < BLOCKS; block++) {
            int at = HEADER + BLOCK * block;
            file[at + 4] = 0;
            file[at + 5] = 0;
            file[at + 24] = 0;
            file[at + 26] = 120;
            file[at + 27] = 0;
            seal(file, block);
        }
        SampleTape tape = read(file);
        assertThat(tape.facts().nominalRateHz()).hasValue(120);
        assertThat(tape.facts().rangeG()).isEmpty();
        assertThat(tape.size()).isEqualTo(BLOCKS * BLOCK_SAMPLES);
    }

    @Test
    void whatHoldsNoSoundBlockIsRefusedInOneLine() throws IOException {
        byte[] file = Arrays.copyOf(file(), HEADER);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RecordingException.class)
                .hasMessage("test: expected blocks of samples of an Axivity logger, found none that is sound");
    }
}
