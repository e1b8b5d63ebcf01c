package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.query.DomainFacts.Emulation;
import io.vircaps.driver.qemu.query.DomainFacts.Parts;
import io.vircaps.driver.qemu.query.DomainFacts.Secrecy;
import io.vircaps.driver.qemu.query.EmulatorCpus.Model;
import io.vircaps.model.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainFactsTest {
    private static final MachineType PC = new MachineType("pc", Optional.empty(), 255, true, false);
    private static final MachineType TCG_PC = new MachineType("tcg-pc", Optional.empty(), 8, true, false);
    private static final EmulatorCpus HOST = cpus("host");
    private static final EmulatorCpus MAX = cpus("max");
    private static final Parts PARTS =
            new Parts(Set.of("virtio-gpu"), Set.of(), Set.of(), false, Set.of(), Set.of(), Set.of(), List.of());

    private static EmulatorCpus cpus(String model) {
        return new EmulatorCpus(List.of(new Model(model, Optional.empty(), false)), Optional.empty());
    }

    private static DomainFacts facts(boolean kvm, Optional<Emulation> emulation) {
        EmulatorFacts facts =
                new EmulatorFacts(new Version(7, 2, 0), "x86_64", true, kvm, true, List.of(PC), Optional.empty());
        Secrecy secrecy = new Secrecy(Optional.empty(), Optional.empty(), false);
        return new DomainFacts(facts, HOST, emulation, PARTS, secrecy, Optional.empty());
    }

    @Test
    void servesDomainsOfTheAcceleratorItWasAskedWith() {
        assertThat(facts(true, Optional.empty()).machines(true)).containsExactly(PC);
        assertThat(facts(true, Optional.empty()).cpus(true)).isEqualTo(HOST);
        assertThat(facts(false, Optional.empty()).machines(false)).containsExactly(PC);
        assertThat(facts(false, Optional.empty()).cpus(false)).isEqualTo(HOST);
    }

    @Test
    void servesNoDomainsOfAnAcceleratorItWasNotAskedWith() {
        assertThat(facts(true, Optional.empty()).machines(false)).isEmpty();
        assertThat(facts(true, Optional.empty()).cpus(false)).isEqualTo(EmulatorCpus.NONE);
        assertThat(facts(false, Optional.empty()).machines(true)).isEmpty();
        assertThat(facts(false, Optional.empty()).cpus(true)).isEqualTo(EmulatorCpus.NONE);
    }

    @Test
    void servesEmulatedDomainsByTheSecondSetOfReplies() {
        DomainFacts both = facts(true, Optional.of(new Emulation(List.of(TCG_PC), MAX)));

        assertThat(both.machines(false)).containsExactly(TCG_PC);
        assertThat(both.cpus(false)).isEqualTo(MAX);
        assertThat(both.machines(true)).containsExactly(PC);
    }

    @Test
    void findsTheMaximumInEitherSetOfReplies() {
        assertThat(facts(true, Optional.empty()).hasMaximum()).isFalse();
        assertThat(facts(true, Optional.of(new Emulation(List.of(), MAX))).hasMaximum())
                .isTrue();
    }
}
