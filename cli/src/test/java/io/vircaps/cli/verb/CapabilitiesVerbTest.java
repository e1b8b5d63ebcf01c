package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ToyDriver;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilitiesVerbTest {
    @TempDir
    private Path directory;

    @Test
    void printsTheDocumentOfARecordedHost() throws IOException {
        Path host = Fixtures.host("x86_64-1s2c1t");
        String document = Files.readString(host.resolve("expected/capabilities.xml"));

        assertThat(Call.of("--host", host.toString(), "capabilities")).isEqualTo(new Call(0, document + "\n\n", ""));
        assertThat(Call.of("--host", host.toString(), "-q", "capabilities").out())
                .isEqualTo(document + "\n");
    }

    @Test
    void printsTheDocumentOfADriverThatTheCommandWasGiven() {
        assertThat(ToyDriver.call("capabilities").out())
                .startsWith("<capabilities>\n\n  <host>\n    <cpu>\n      <arch>s390x</arch>\n");
    }

    @Test
    void printsOneNodeALineOrAllInOneElement() {
        String selection = "//cells/cell/@id";

        assertThat(Call.of("-c", "test:///default", "capabilities", "--xpath", selection)
                        .out())
                .isEqualTo(" id=\"0\"\n id=\"1\"\n\n");
        assertThat(Call.of("-c", "test:///default", "capabilities", "--xpath", selection, "--wrap")
                        .out())
                .isEqualTo("<nodes id=\"1\"/>\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count(//cell)", "//[", ""})
    void refusesAnXpathThatSelectsNoNodes(String xpath) {
        assertThat(Call.of("-c", "test:///default", "capabilities", "--xpath", xpath))
                .isEqualTo(new Call(
                        1, "\n", "error: failed to get capabilities\nerror: Incorrect xpath '" + xpath + "'\n"));
    }

    @ParameterizedTest
    @CsvSource({"9.0.0, true", "0.4.1, false"})
    void printsInJsonOnlyWhatTheDialectHas(String dialect, boolean hasSockets) {
        Call call = Call.of("-c", "test:///default", "--dialect", dialect, "--output", "json", "capabilities");

        assertThat(call.out().contains("\"socket_id\"")).isEqualTo(hasSockets);
        assertThat(call.out()).startsWith("{\n").contains("\"cells\"").endsWith("\n}\n");
    }

    @Test
    void hasNoJsonOfSingleNodes() {
        assertThat(Call.line("-c test:///default --output json capabilities --xpath //x"))
                .isEqualTo(new Call(1, "", "error: options --output json and --xpath are mutually exclusive\n"));
    }

    @Test
    void printsNotesOnRequest() throws IOException {
        Files.createDirectories(directory.resolve("root"));
        Files.writeString(directory.resolve("host.txt"), "arch = x86_64\n");
        String[] words = {"-c", "test:///default", "--host", directory.toString(), "capabilities", "--notes"};

        Call call = Call.of(words);

        assertThat(call.err().lines())
                .allMatch(line -> line.startsWith("note: "))
                .isNotEmpty();
        words[5] = "--wrap";
        assertThat(Call.of(words)).isEqualTo(new Call(0, call.out(), ""));
    }

    /** Behind every output virsh prints an empty line of its own. */
    @Test
    void endsLikeTheVirshOfTheRelease() {
        assertThat(Call.line("-c test:///default --dialect 9.0.0 capabilities").out())
                .endsWith("</capabilities>\n\n\n");
        assertThat(Call.line("-c test:///default --dialect 12.9.0 capabilities").out())
                .endsWith("</capabilities>\n\n")
                .doesNotEndWith("\n\n\n");
    }
}
