package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestNamesTest {
    private static final Dialect OLD = new Dialect(7, 0, 0);
    private static final Dialect NEW = new Dialect(11, 3, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loongarch64|libvirt 7.0.0 does not know loongarch64; 10.2.0 does",
                "hvf|libvirt 7.0.0 does not know hvf; 8.1.0 does",
                "arm64|libvirt does not know arm64; it calls it aarch64",
                "nios2|no libvirt release knows nios2; QEMU emulated it before 9.1",
                "virt-9.0|virt-9.0 is a machine type of QEMU 9.0 and later",
                "pc-1.2|pc-1.2 is a machine type of QEMU 1.2; QEMU 6.0 has none of these any more",
                "spike_v1.10|spike_v1.10 is a machine type of QEMU for riscv64, riscv32; removed in 5.1; use spike",
                "raspi4b|raspi4b is a machine type of QEMU for aarch64",
                "pc-i440fx-noble|pc-i440fx-noble is a machine type of a distribution's QEMU alone",
            })
    void knowsWhereANameExists(String name, String fact) {
        assertThat(GuestNames.elsewhere(name, OLD)).contains(fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loongarch64", "hvf", "potato", "pc-q35", "pc-potato-1.0", ""})
    void omitsWhatTheReleaseKnowsOrNoReleaseKnows(String name) {
        assertThat(GuestNames.elsewhere(name, NEW)).isEmpty();
    }

    @Test
    void agreesWithTheArchitecturesOfEachRelease() {
        assertThat(Arch.known(OLD)).doesNotContain(Arch.LOONGARCH64);
        assertThat(Arch.known(NEW))
                .allSatisfy(arch ->
                        assertThat(GuestNames.elsewhere(arch.name(), NEW)).isEmpty());
        assertThat(GuestNames.domainTypes(OLD)).contains("vz", "bhyve").doesNotContain("hvf");
        assertThat(GuestNames.domainTypes(NEW)).endsWith("hvf");
    }

    @ParameterizedTest
    @CsvSource({"x86-64, x86_64", "aarhc64, aarch64", "risc64, riscv64"})
    void findsANearName(String typed, String meant) {
        assertThat(GuestNames.near(typed, NEW)).contains(meant);
    }

    @Test
    void suggestsNothingForAWordUnlikeAny() {
        assertThat(GuestNames.near("potato", NEW)).isEmpty();
        assertThat(GuestNames.near("q", NEW)).isEmpty();
    }
}
