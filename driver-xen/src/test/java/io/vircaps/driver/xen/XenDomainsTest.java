package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.kernel.HostSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XenDomainsTest {
    @TempDir
    private Path directory;

    private XenDomains domains() throws IOException {
        Files.writeString(directory.resolve("host.txt"), "");
        Files.createDirectories(directory.resolve("run"));
        Files.writeString(directory.resolve(Xl.RECORDED), "max_cpu_id : 15\n");
        return new XenDomains(new XenHardware(new Xl(HostSource.directory(directory), Duration.ofSeconds(5))));
    }

    @Test
    void haveTheCpusTheMachineCanHave() throws IOException {
        assertThat(domains().maxVcpus(Optional.empty())).isEqualTo(16);
        assertThat(domains().maxVcpus(Optional.of("anything"))).isEqualTo(16);
    }

    @Test
    void haveALimitOfTheTypeXenOnly() throws IOException {
        assertThat(domains().vcpuLimit(Optional.empty())).hasValue(512);
        assertThat(domains().vcpuLimit(Optional.of("xen"))).hasValue(512);
        assertThat(domains().vcpuLimit(Optional.of("kvm"))).isEmpty();
    }
}
