package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.cli.Call;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffVerbTest {
    private static final String DOCUMENT = "<capabilities><host><cpu><arch>x86_64</arch></cpu></host></capabilities>";

    @TempDir
    private Path directory;

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    @Test
    void omitsWhatIsTheSame() throws IOException {
        String file = file("a.xml", DOCUMENT);

        assertThat(Call.of("diff", file, file)).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void reportsWhatDiffersFromStandardInput() throws IOException {
        String file = file("a.xml", DOCUMENT);
        Call call = Call.with(DOCUMENT.replace("x86_64", "i686"), Map.of(), "diff", file, "-");

        assertThat(call).isEqualTo(new Call(1, "~ host/cpu/arch: 'x86_64' -> 'i686'\n", ""));
    }

    @Test
    void comparesAHostDirectoryWithADocumentOfIt() {
        Path host = Fixtures.root().resolve("ch/fake-x86_64-2n");
        String document = host.resolve("expected/capabilities.xml").toString();

        assertThat(Call.of("-c", "ch:///system", "diff", host.toString(), document))
                .isEqualTo(new Call(0, "", ""));
    }

    @Test
    void queriesAnEngine() throws IOException {
        Call call = Call.of("--output", "json", "diff", "test:///default", file("a.xml", DOCUMENT));

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("\"left\": \"test:///default\"", "\"same\": false");
    }

    @Test
    void printsJsonWhereverItIsRequested() throws IOException {
        String file = file("a.xml", DOCUMENT);
        Call call = Call.of("diff", file, file, "--output", "json");

        assertThat(call).isEqualTo(Call.of("--output", "json", "diff", file, file));
        assertThat(call.out()).contains("\"same\": true");
        assertThat(Call.of("diff", file, file, "--output", "text")).isEqualTo(new Call(0, "", ""));
        assertThat(Call.of("diff", file, file, "--output", "junit").err())
                .isEqualTo("error: option --output: expected text or json, found 'junit'\n");
    }

    @Test
    void hasFormatsOfItsOwn() {
        assertThat(new DiffVerb().options())
                .extracting(CommandOption::name, CommandOption::choices)
                .containsExactly(tuple("output", "text json"));
    }

    @Test
    void readsAHostDirectoryThroughTheEngineOfTheCommandLine() {
        String host = Fixtures.host("x86_64-1s2c1t").toString();
        String document = Fixtures.host("x86_64-1s2c1t")
                .resolve("expected/capabilities.xml")
                .toString();

        assertThat(Call.of("diff", host, document).status()).isZero();
        assertThat(Call.of("-c", "lxc:///system", "diff", host, document).status())
                .isEqualTo(1);
        assertThat(Call.of("-c", "nosuch:///", "diff", host, document).status()).isEqualTo(2);
    }

    @Test
    void endsInTroubleWithoutADocument() throws IOException {
        String good = file("a.xml", DOCUMENT);
        String broken = file("b.xml", "<capabilities><host>");
        String missing = directory.resolve("none.xml").toString();

        assertThat(Call.of("diff", good, missing)).isEqualTo(new Call(2, "", "error: " + missing + ": no such file\n"));
        assertThat(Call.of("diff", broken, good).status()).isEqualTo(2);
        assertThat(Call.of("diff", good, "nosuch:///system").status()).isEqualTo(2);
        assertThat(Call.of("diff", directory.toString(), good).status()).isEqualTo(2);
        assertThat(Call.of("diff", good).status()).isEqualTo(2);
        assertThat(Call.of("diff", "-", "-").err())
                .isEqualTo("error: diff: expected two documents, of which one may be -\n");
    }
}
