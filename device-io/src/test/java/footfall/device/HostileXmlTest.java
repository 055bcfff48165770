// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.Quantity;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that means harm, and XML that is merely odd. */
class HostileXmlTest {
    private static final String GPX = TrackText.gpxRun(30, 3, 85);

    @TempDir
    private Path folder;

    @Test
    void nothingOutsideOfTheFileIsEverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            String[] subsets = {
                " SYSTEM \"" + url + "\"",
                " PUBLIC \"-//x//y\" \"" + url + "\"",
                " [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]",
                " [<!ENTITY e SYSTEM \"" + url + "\">]",
                " [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]",
            };
            for (String subset : subsets) {
                Recording recording = Door.open(folder, "a.gpx", doctype(subset, "Watch &e; &p;"))
                        .only();
                assertThat(recording.content().recordCount()).isEqualTo(30);
                assertThat(recording.content().device()).isEqualTo("Watch &e; &p;");
                assertThat(recording.content().activity().notes())
                        .extracting(QualityWarning::code)
                        .doesNotContain("file-cut");
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entitiesThatMultiplyStayText() throws IOException {
        StringBuilder subset = new StringBuilder(" [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            subset.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Recording recording =
                Door.open(folder, "a.gpx", doctype(subset + "]", "&l11;")).only();
        assertThat(recording.content().device()).isEqualTo("&l11;");
        assertThat(recording.content().recordCount()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&nbsp;", "Tom & Jerry", "&", "&&amp;&#", "&#0;", "&#xFFFFFFFF;", "&#xD800;", "a\u0001b\uFFFFc"})
    void textThatIsNoXmlCostsNoPoint(String name) throws IOException {
        Recording recording =
                Door.open(folder, "a.gpx", GPX.replace("Morning", name)).only();
        assertThat(recording.content().recordCount()).isEqualTo(30);
        assertThat(recording.content().activity().notes())
                .extracting(QualityWarning::code)
                .doesNotContain("file-cut");
    }

    @Test
    void charactersOfXmlItselfAreUnderstood() throws IOException {
        String file = GPX.replace("Test Watch", "A &amp; B &lt;&#65;&#x42;&gt; &#x1F3C3;");
        assertThat(Door.open(folder, "a.gpx", file).only().content().device()).isEqualTo("A & B <AB> \uD83C\uDFC3");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, true", "UTF-16LE, UTF-16, true", "UTF-16BE, UTF-16, true", "UTF-16LE, UTF-16, false",
        "UTF-16BE, UTF-16, false", "UTF-32LE, UTF-32, true", "UTF-8, UTF-16, false", "UTF-16LE, UTF-8, true",
        "ISO-8859-1, ISO-8859-1, false", "windows-1252, windows-1252, false", "UTF-8, no-such-code, false"
    })
    void theBytesSayTheEncodingAndTheDeclarationMayLie(String actual, String declared, boolean mark)
            throws IOException {
        String text = GPX.replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"")
                .replace("Test Watch", "Höhe");
        byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(actual));
        Recording recording = Door.open(folder, "a.gpx", bytes).only();
        assertThat(recording.content().recordCount()).isEqualTo(30);
        assertThat(recording.content().device()).isEqualTo("Höhe");
    }

    @Test
    void lineEndsAndWhatStandsBeforeTheDeclarationDoNotMatter() throws IOException {
        assertThat(points("\n\n  " + GPX)).isEqualTo(30);
        assertThat(points("\uFEFF\r" + GPX.replace("\n", "\r"))).isEqualTo(30);
        assertThat(points(GPX.replace("?>\n", "?>\r\n<!-- a <gpx> -->\r\n<?style x?>\r\n")))
                .isEqualTo(30);
        assertThat(points(GPX.replace("version=\"1.0\" encoding", "version=\"9.9\" encoding")))
                .isEqualTo(30);
        assertThat(points(GPX.substring(GPX.indexOf("?>") + 2))).isEqualTo(30);
    }

    @Test
    void badBytesInANameCostNoPoint() throws IOException {
        byte[] bytes = GPX.getBytes(StandardCharsets.UTF_8);
        int name = GPX.indexOf("Morning");
        bytes[name] = (byte) 0xff;
        bytes[name + 2] = (byte) 0xc0;
        assertThat(Door.open(folder, "a.gpx", bytes).only().content().recordCount())
                .isEqualTo(30);
    }

    @Test
    void endlessTokensAndDepthsEndTheReading() throws IOException {
        String point = TrackText.gpxPoints(0, 20, 3, 85);
        String[] endless = {"<!-- %s -->", "<a b=\"%s\"/>", "<name>%s</name>", "<?p %s?>", "<![CDATA[%s]]>", "<%s/>"};
        for (String pattern : endless) {
            Path file = folder.resolve("endless.gpx");
            int at = pattern.indexOf("%s");
            try (OutputStream out = Files.newOutputStream(file)) {
                String before = TrackText.gpx("", "<trkseg>" + point).replace("</trk></gpx>", "");
                out.write((before + pattern.substring(0, at)).getBytes(StandardCharsets.UTF_8));
                byte[] many = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 24; i++) {
                    out.write(many);
                }
                out.write((pattern.substring(at + 2) + "</trkseg></trk></gpx>").getBytes(StandardCharsets.UTF_8));
            }
            ParsedRecording content = Door.open(file).only().content();
            assertThat(content.recordCount()).as(pattern).isEqualTo(20);
            // The parser hands out long text piece by piece; everything else it would keep in memory.
            boolean isText = pattern.startsWith("<name>");
            assertThat(content.activity().notes())
                    .as(pattern)
                    .extracting(note -> note.code().equals("file-cut"))
                    .satisfies(cuts -> assertThat(cuts.contains(true)).isEqualTo(!isText));
        }
        String deep = TrackText.gpx("", "<trkseg>" + point + "<a>".repeat(500_000));
        Recording recording = Door.open(folder, "deep.gpx", deep).only();
        assertThat(recording.content().activity().notes().get(0).message()).contains("nested deeper than 64");
    }

    @Test
    void emptyTracksWithoutEndTakeNoMemory() throws IOException {
        String file = TrackText.gpx(
                "",
                "</trk>" + "<trk/><trk><trkseg/></trk>".repeat(300_000) + "<trk><trkseg>"
                        + TrackText.gpxPoints(0, 20, 3, 85) + "</trkseg>");
        Recording recording = Door.open(folder, "a.gpx", file).only();
        assertThat(recording.content().activity().sessions()).hasSize(1);
        assertThat(recording.content().activity().records().of(Quantity.CADENCE))
                .hasSize(1);
    }

    private long points(String text) throws IOException {
        return Door.open(folder, "a.gpx", text).only().content().recordCount();
    }

    private static String doctype(String subset, String creator) {
        return GPX.replace("?>\n", "?>\n<!DOCTYPE gpx" + subset + ">\n").replace("Test Watch", creator);
    }
}
