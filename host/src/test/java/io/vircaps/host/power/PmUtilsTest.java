package io.vircaps.host.power;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.observed.FactLog;
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
import org.junit.jupiter.params.provider.ValueSource;

class PmUtilsTest {
    @TempDir
    Path directory;

    private final FactLog log = new FactLog();

    private HostSource host() {
        HostFacts facts =
                HostSource.of(Map.of(), Map.of("path", directory.toString())).facts();
        return new HostSource(KernelFiles.live(), facts, Optional.empty(), true, log);
    }

    private Optional<SuspendSupport> query() {
        return new PmUtils(host(), Duration.ofSeconds(10)).query();
    }

    @Test
    void isAbsentWithoutTheProgram() {
        assertThat(query()).isEmpty();
        assertThat(log.obstacle()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--suspend", "--hibernate", "--suspend-hybrid"})
    void isSupportedWhereTheProgramSucceeds(String option) throws IOException {
        Path program =
                Files.writeString(directory.resolve("pm-is-supported"), "#!/bin/sh\ntest \"$1\" = " + option + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(query())
                .contains(new SuspendSupport(
                        option.equals("--suspend"), option.equals("--hibernate"), option.equals("--suspend-hybrid")));
        assertThat(log.obstacle()).contains("pm-is-supported was run");
    }
}
