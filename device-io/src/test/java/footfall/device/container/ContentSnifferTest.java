// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.container.Content.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSnifferTest {
    @Test
    void aFitFileIsToldByItsMark() throws IOException {
        assertThat(kind(fit(14, 0x20, ".FIT"))).isEqualTo(Kind.FIT);
        assertThat(kind(fit(12, 0x10, ".FIT"))).isEqualTo(Kind.FIT);
        assertThat(kind(fit(99, 0xff, ".FIT"))).as("a header of any length").isEqualTo(Kind.FIT);
        assertThat(kind(fit(14, 0x20, ".FiT"))).as("one damaged letter").isEqualTo(Kind.FIT);
        assertThat(kind(fit(99, 0x20, ".FiT"))).isEqualTo(Kind.OTHER);
        assertThat(kind(fit(14, 0x20, ".XXT"))).isEqualTo(Kind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void xmlIsToldInAnyEncodingWithAndWithoutAMark(String encoding) throws IOException {
        String text =
                "<?xml version=\"1.0\"?>\r<!-- <kml> -->\n<!DOCTYPE gpx [<!ENTITY a \"]>\">]>\n<x:gpx version='1.1'>";
        Charset charset = Charset.forName(encoding);
        assertThat(kind(text.getBytes(charset))).isEqualTo(Kind.GPX);
        assertThat(kind(("\uFEFF" + text).getBytes(charset))).isEqualTo(Kind.GPX);
        assertThat(kind(("\n \t" + text).getBytes(charset))).isEqualTo(Kind.GPX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<gpxx>", "<gp", "<gpx", "x<gpx>", "<!-- <gpx> ", "<!DOCTYPE gpx", "gpx", "<kml><gpx>"})
    void whatIsNotTheFirstElementDoesNotCount(String text) throws IOException {
        assertThat(kind(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.OTHER);
    }

    @Test
    void lookingTakesNothing() throws IOException {
        PeekStream in = new PeekStream(new ByteArrayInputStream("<gpx> ".getBytes(StandardCharsets.UTF_8)));
        ContentSniffer.sniff(in);
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("<gpx> ");
    }

    @Test
    void textMayHoldAFieldOfZeroBytes() throws IOException {
        String text = "Device Type,GENEActiv\r\nSubject Notes," + "\0".repeat(250) + "\r\n"
                + "2019-08-06 10:25:51:800,-0.5410,0.8024,0.1947,0,0,31.6\r\n".repeat(200);
        assertThat(kind(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.CSV);
    }

    private static Kind kind(byte[] bytes) throws IOException {
        return ContentSniffer.sniff(new PeekStream(new ByteArrayInputStream(bytes)))
                .kind();
    }

    private static byte[] fit(int headerBytes, int version, String mark) {
        byte[] file = new byte[headerBytes + 10];
        file[0] = (byte) headerBytes;
        file[1] = (byte) version;
        for (int i = 0; i < 4; i++) {
            file[8 + i] = (byte) mark.charAt(i);
        }
        return file;
    }
}
