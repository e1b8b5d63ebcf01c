package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.VircapsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MaxVcpusTest {
    private boolean kvm = true;
    private Map<String, String> facts = Map.of("kvm.max-vcpus", "240");

    private MaxVcpus limits() {
        HostSource host = HostSource.of(Map.of(), facts);
        return new MaxVcpus(
                new QemuTarget(QemuUri.of(ConnectionUri.parse("qemu:///system"), host), host, Dialect.DEFAULT));
    }

    private OptionalInt ofMachine(Optional<String> type) {
        EmulatorFacts emulator = new EmulatorFacts(
                new Version(7, 2, 0),
                "x86_64",
                true,
                kvm,
                true,
                List.of(
                        new MachineType("q35", Optional.empty(), 288, false, false),
                        new MachineType("pc-i440fx-7.2", Optional.of("pc"), 255, true, false)),
                Optional.empty());
        return limits().ofMachine(emulator, type);
    }

    @Test
    void areTheDefaultMachinesLimitedByKvm() {
        assertThat(ofMachine(Optional.empty())).hasValue(240);
        assertThat(ofMachine(Optional.of("kvm"))).hasValue(240);
        assertThat(ofMachine(Optional.of("qemu"))).hasValue(255);
        facts = Map.of("kvm.max-vcpus", "1024");
        assertThat(ofMachine(Optional.empty())).hasValue(255);
    }

    @Test
    void areAbsentForTypesThatTheEmulatorDoesNotRun() {
        assertThat(ofMachine(Optional.of("xen"))).isEmpty();
        kvm = false;
        assertThat(ofMachine(Optional.of("kvm"))).isEmpty();
        assertThat(ofMachine(Optional.empty())).hasValue(255);
    }

    @Test
    void areAConstantForTheDriver() {
        assertThat(limits().ofDriver(Optional.empty())).isEqualTo(16);
        assertThat(limits().ofDriver(Optional.of("QEMU"))).isEqualTo(16);
        assertThat(limits().ofDriver(Optional.of("Kvm"))).isEqualTo(240);
    }

    @Test
    void nameTheTypeOrTheDeviceThatIsMissing() {
        assertThatThrownBy(() -> limits().ofDriver(Optional.of("xen")))
                .isInstanceOf(VircapsException.class)
                .hasMessage("invalid argument: unknown type 'xen'");
        facts = Map.of();
        assertThatThrownBy(() -> limits().ofDriver(Optional.of("kvm")))
                .isInstanceOf(VircapsException.class)
                .hasMessageContaining("/dev/kvm");
    }
}
