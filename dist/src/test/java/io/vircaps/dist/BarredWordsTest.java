package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words that the project does not use, because libvirt, QEMU and the kernel have others for the thing: a directory is no
 * folder, a listener no door. They are barred in sources, scripts, tables and documents, as words and as parts of
 * identifiers.
 */
class BarredWordsTest {
    private static final Path ROOT = Sources.root();

    private static final Set<String> WORDS = Set.of(
            "folder",
            "lament",
            "complaint",
            "crew",
            "workplace",
            "seldom",
            "duty",
            "door",
            "entrance",
            "whoever",
            "anew");

    private static final List<String> PHRASES =
            List.of("sign of life", "signs of life", "slowest but one in a hundred", "being believed");

    /** Parts that the name of a type does not have. */
    private static final Set<String> TYPE_WORDS = Set.of("answer", "answers", "caller", "callers", "requests");

    private static final Set<String> TEXT = Set.of(
            "java", "md", "sh", "py", "txt", "json", "xml", "properties", "html", "conf", "service", "socket", "8");

    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");

    private static final Map<String, String> REASONS =
            Map.of("dist/src/test/java/io/vircaps/dist/BarredWordsTest.java", "lists them");

    @Test
    void standNowhere() throws IOException {
        Set<String> hits = new TreeSet<>();
        for (Path file : texts()) {
            String path = ROOT.relativize(file).toString();
            List<String> found = barred(path + "\n" + text(file));
            if (!found.isEmpty()) {
                hits.add(path + (isExempt(file) ? "" : ": " + found));
            }
        }

        assertThat(hits).isEqualTo(REASONS.keySet());
    }

    @Test
    void nameNoType() throws IOException {
        assertThat(texts())
                .filteredOn(file -> file.toString().endsWith(".java"))
                .filteredOn(file -> !isExempt(file))
                .hasSizeGreaterThan(1000)
                .allSatisfy(
                        file -> assertThat(typesOf(text(file))).as("%s", file).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hostFolder()      | folder",
                "HOST_FOLDERS      | folder",
                "the Doors are     | door",
                "two duties        | duty",
                "lamented          | lament",
                "docs/doors.md     | door",
                "a sign of life    | sign of life",
                "the backdoor      |",
                "an outdoor folding|"
            })
    void areFoundAsWordsAndPartsOfNames(String text, String word) {
        assertThat(barred(text)).isEqualTo(word == null ? List.of() : List.of(word));
    }

    @Test
    void areFoundInNamesOfTypes() {
        assertThat(typesOf("final class CpuAnswers {\n record Answer() {}\n class Answering {}"))
                .containsExactly("CpuAnswers", "Answer");
    }

    private static boolean isExempt(Path file) {
        return REASONS.containsKey(ROOT.relativize(file).toString());
    }

    private static List<String> barred(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        words(text).flatMap(BarredWordsTest::stems).filter(WORDS::contains),
                        PHRASES.stream().filter(lower::contains))
                .distinct()
                .toList();
    }

    /** A word, and what it may be the plural or a verb form of. */
    private static Stream<String> stems(String word) {
        return Stream.of(word, word.replaceFirst("ies$", "y"), word.replaceFirst("(s|ed|ing)$", ""));
    }

    private static List<String> typesOf(String source) {
        return TYPE.matcher(source)
                .results()
                .map(type -> type.group(1))
                .filter(type -> words(type).anyMatch(TYPE_WORDS::contains))
                .toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** The bytes as characters: some files of the tests are no text. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text files of the source tree, without what builds write. */
    private static List<Path> texts() throws IOException {
        try (Stream<Path> top = Files.list(ROOT)) {
            return top.filter(path -> !path.getFileName().toString().matches("\\.git|target"))
                    .flatMap(BarredWordsTest::below)
                    .filter(BarredWordsTest::isText)
                    .toList();
        }
    }

    private static Stream<Path> below(Path start) {
        try (Stream<Path> files = Files.walk(start)) {
            Path built = start.resolve("target");
            return files.filter(file -> !file.startsWith(built)).filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        boolean isRecorded = file.startsWith(ROOT.resolve("fixtures")) && !name.equals("README.md");
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        return !isRecorded && (suffix.equals(name) || TEXT.contains(suffix));
    }
}
