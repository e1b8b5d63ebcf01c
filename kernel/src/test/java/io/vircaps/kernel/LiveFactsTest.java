package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.kernel.proc.AuxiliaryVector;
import io.vircaps.kernel.proc.ProcStatus;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveFactsTest {
    private final HostFacts facts = LiveFacts.MACHINE;
    private final KernelFiles files = KernelFiles.live();

    @Test
    void machineIsThatOfTheKernel() throws IOException {
        assumeThat(files.exists("proc/sys/kernel/arch")).as("Linux 6.1").isTrue();

        assertThat(facts.machine())
                .isEqualTo(files.read("proc/sys/kernel/arch").orElseThrow().line());
        assertThat(facts.machine()).isSameAs(facts.machine());
    }

    @Test
    void pageSizeIsThatOfTheAuxiliaryVector() {
        assertThat(facts.pageSize()).isEqualTo(AuxiliaryVector.of(files).pageSize());
    }

    @Test
    void userIsThatOfThisProcess() {
        assertThat(facts.user()).isEqualTo(ProcStatus.self(files).user());
        assertThat(facts.user()).isSameAs(facts.user());
    }

    @Test
    void pathsAreThoseOfTheEnvironment() {
        String home = System.getenv("HOME");
        assumeThat(home).startsWith("/");
        String config = System.getenv("XDG_CONFIG_HOME");

        assertThat(facts.home()).isEqualTo(home.substring(1));
        assertThat(facts.configHome()).isEqualTo(config == null ? home.substring(1) + "/.config" : config.substring(1));
        assertThat(facts.searchPath()).isEqualTo(System.getenv("PATH"));
    }

    @Test
    void kvmIsTheDeviceAsItIs() {
        KvmDevice kvm = facts.kvm();
        Optional<FileStatus> device = files.status("dev/kvm");

        assertThat(kvm.present()).isEqualTo(device.isPresent());
        assertThat(kvm.permissions())
                .isEqualTo(device.map(FileStatus::permissions).orElse(0));
        assertThat(kvm.opens()).isEqualTo(kvm.present() && kvm.refusal().isEmpty());
    }

    @Test
    void nothingIsRecorded() {
        assertThat(facts.recorded("arch")).isEmpty();
    }
}
