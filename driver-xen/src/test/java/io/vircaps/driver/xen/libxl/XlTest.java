package io.vircaps.driver.xen.libxl;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.note.Probed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that are called xl. */
class XlTest {
    @TempDir
    private Path bin;

    private Probed<Optional<String>> run(String script) throws IOException {
        Path program = bin.resolve("xl");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Xl(machine(), Duration.ofSeconds(2)).info();
    }

    private HostSource machine() {
        HostFacts facts =
                HostSource.of(Map.of(), Map.of("path", bin.toString())).facts();
        return new HostSource(KernelFiles.live(), facts, Optional.empty(), true);
    }

    @Test
    void givesWhatIsPrinted() throws IOException {
        Probed<Optional<String>> answer = run("echo \"asked: $*\"");

        assertThat(answer).isEqualTo(Probed.of(Optional.of("asked: info -n\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "exit 3, exit status 3",
        "exit 0, printed nothing",
        "echo; echo, printed nothing",
        "echo no privilege >&2; exit 3, exit status 3 (no privilege)",
        "sleep 60, no output within 2000 ms",
        "echo half; sleep 60, no output within 2000 ms",
        "exec >&-; sleep 60, no end within 2000 ms",
        "while :; do echo endless; done, printed more than 1048576 bytes"
    })
    void notesWhyThereIsNoOutput(String script, String reason) throws IOException {
        Probed<Optional<String>> answer = run(script);

        assertThat(answer.value()).isEmpty();
        assertThat(answer.notes()).hasSize(1);
        assertThat(answer.notes().get(0).reason()).isEqualTo(XenReason.XEN_TOOLSTACK_FAILED);
        assertThat(answer.notes().get(0).detail()).isEqualTo(reason);
    }

    @Test
    void notesThatThereIsNoProgram() {
        HostSource directory = HostSource.of(Map.of(), Map.of());

        assertThat(new Xl(directory, Duration.ofSeconds(2)).info().notes())
                .extracting(note -> note.reason())
                .containsExactly(XenReason.XEN_TOOLSTACK_MISSING);
    }
}
