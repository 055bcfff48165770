// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.reports.guidance.Guideline;
import footfall.reports.guidance.Guidelines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every citation id in code, data and pages resolves, and every entry of the list of references is cited. */
class CitationsTest {
    private static final Path ROOT = Path.of(System.getProperty("footfall.root", ".."));
    private static final Pattern ENTRY = Pattern.compile("(?m)^@\\w+\\{([a-z]+\\d{4}[a-z]?),$");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z]{3,}\\d{4}[a-z]?)\"");
    private static final Pattern IN_PAGES = Pattern.compile("(?<![\\w/.-])([a-z]{3,}(?:19|20)\\d{2}[a-z]?)(?![\\w-])");
    private static final Pattern UNIT_LIKE = Pattern.compile("(sha|utf|iso|fr|fenix|forerunner).*");

    @Test
    void everyCitationOfTheGuidelinesResolves() throws IOException {
        Set<String> known = known();
        for (Guideline guideline : Guidelines.all()) {
            assertThat(guideline.source()).as(guideline.id()).isNotEmpty();
            assertThat(known).as(guideline.id()).containsAll(guideline.source());
        }
    }

    @Test
    void everyCitationOfCodeAndPagesResolves() throws IOException {
        Set<String> known = known();
        TreeMap<String, String> missing = new TreeMap<>();
        for (Path file : files()) {
            for (String id : cited(file)) {
                if (!known.contains(id)) {
                    missing.put(id, ROOT.relativize(file).toString());
                }
            }
        }
        assertThat(missing).as("cited, but not in docs/references.bib").isEmpty();
    }

    @Test
    void theScanSeesTheMetersAndThePages() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Path file : files()) {
            seen.addAll(cited(file));
        }
        assertThat(seen).contains("meingast2025", "lieberman2015", "sen1968", "morin2005", "zandbergen2023");
    }

    @Test
    void everyEntryStandsOnce() throws IOException {
        Matcher matcher = ENTRY.matcher(bibliography());
        Set<String> seen = new HashSet<>();
        while (matcher.find()) {
            assertThat(seen.add(matcher.group(1))).as(matcher.group(1)).isTrue();
        }
        assertThat(bibliography().lines().filter(line -> line.startsWith("@")).count())
                .isEqualTo(seen.size());
    }

    private static List<Path> files() {
        try (Stream<Path> modules = Stream.of("analyzer", "device-io", "reports", "app")
                        .map(module -> ROOT.resolve(module).resolve("src/main/java"));
                Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            Stream<Path> code = modules.filter(Files::isDirectory).flatMap(CitationsTest::walk);
            return Stream.concat(
                            code.filter(file -> file.toString().endsWith(".java")),
                            pages.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> cited(Path file) throws IOException {
        boolean page = file.toString().endsWith(".md");
        Matcher matcher = (page ? IN_PAGES : IN_CODE).matcher(Files.readString(file));
        Set<String> ids = new TreeSet<>();
        while (matcher.find()) {
            if (!UNIT_LIKE.matcher(matcher.group(1)).matches()) {
                ids.add(matcher.group(1));
            }
        }
        return ids;
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        Matcher matcher = ENTRY.matcher(bibliography());
        while (matcher.find()) {
            known.add(matcher.group(1));
        }
        return known;
    }

    private static String bibliography() throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve("references.bib"));
    }
}
