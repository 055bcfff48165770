// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.Door;
import footfall.device.Recording;
import footfall.device.RecordingFormat;
import footfall.device.container.ZipBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text is told by content at the door, whatever its name. */
class TextDoorTest {
    @TempDir
    private Path folder;

    @Test
    void tablesAndJsonLinesComeThroughTheDoor() throws IOException {
        String table = "time,x,y,z\n" + "0.01,0,0,1\n0.02,0,0,1\n".repeat(20);
        Recording csv = Door.open(folder, "a.dat", table).only();
        assertThat(csv.format()).isEqualTo(RecordingFormat.CSV);
        assertThat(csv.format().label()).isEqualTo("csv");
        assertThat(csv.content().sampleCount()).isEqualTo(40);
        assertThat(csv.content().content()).isEqualTo("acceleration");
        byte[] wide = ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Door.open(folder, "b.txt", wide).only().format()).isEqualTo(RecordingFormat.CSV);
        Recording json = Door.open(folder, "c", "{\"t\":0,\"a\":[0,0,1]}\n{\"t\":0.1,\"a\":[0,0,1]}\n")
                .only();
        assertThat(json.format()).isEqualTo(RecordingFormat.JSONL);
        assertThat(json.format().label()).isEqualTo("jsonl");
    }

    @Test
    void otherTextAndOtherJsonStayOutside() throws IOException {
        assertThat(Door.open(folder, "a.csv", "hello, world\n").failure()).endsWith("found text");
        assertThat(Door.open(folder, "b.json", "{\n  \"schema\": \"x\"\n}\n").failure())
                .endsWith("found JSON");
        assertThat(Door.open(folder, "c.csv", "t_s,grf_bw\n0,1\n0.1,2\n").failure())
                .contains("expected columns of acceleration (x, y, z), found t_s,grf_bw");
    }

    @Test
    void listsInAnExportAreNoFailures() throws IOException {
        byte[] zip = new ZipBytes()
                .add("activities.csv", "id,distance,time\n1,5.2,1800\n2,10.1,3600\n")
                .add("run.csv", "time,x,y,z\n" + "0.01,0,0,1\n0.02,0,0,1\n".repeat(20))
                .add("log.jsonl", "{\"id\":1}\n{\"id\":2}\n")
                .bytes();
        assertThat(Door.open(folder, "export.zip", zip).only().file()).endsWith("export.zip!run.csv");
    }

    @Test
    void aMissingClockIsAskedForInOneLine() throws IOException {
        String table = "x,y,z\n" + "0.1,0.2,0.9\n".repeat(20);
        assertThat(Door.open(folder, "a.csv", table).failure())
                .contains("--rate-hz")
                .doesNotContain("\n");
    }
}
