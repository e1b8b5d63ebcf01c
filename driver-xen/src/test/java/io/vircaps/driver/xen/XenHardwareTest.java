package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XenHardwareTest {
    @TempDir
    private Path directory;

    private XenHardware hardware() throws IOException {
        Files.writeString(directory.resolve("host.txt"), "");
        return new XenHardware(new Xl(HostSource.directory(directory), Duration.ofSeconds(5)));
    }

    @Test
    void isWhatTheToolstackPrints() throws IOException {
        Files.createDirectories(directory.resolve("run"));
        Files.writeString(directory.resolve(Xl.RECORDED), "nr_cpus : 4\n");

        assertThat(hardware().info().required("nr_cpus")).isEqualTo(4);
    }

    @Test
    void failsInLibvirtsWordsWithTheNoteOfTheToolstack() throws IOException {
        XenHardware hardware = hardware();

        assertThatThrownBy(hardware::info)
                .isInstanceOf(VircapsException.class)
                .hasMessageContaining("XEN_TOOLSTACK_MISSING")
                .hasMessageContaining("libxl_get_physinfo_info failed");
    }
}
