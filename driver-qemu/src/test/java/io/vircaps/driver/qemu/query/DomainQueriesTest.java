package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.driver.qemu.query.DomainFacts.InterruptController;
import io.vircaps.driver.qemu.query.DomainFacts.SevCapabilities;
import io.vircaps.model.MemorySize;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.qmp.QmpException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainQueriesTest {
    private static final String MODELS = "query-cpu-definitions";
    private static final String EXPANSION = "query-cpu-model-expansion";
    private static final String TYPES = "qom-list-types";

    /** An emulator that knows its types and commands, and nothing beyond. */
    private static final Replies BARE = Replies.SMALL
            .with("query-qmp-schema", "[]")
            .with(TYPES, "[{'name': 'virtio-gpu'}]")
            .with("query-commands", "[{'name': 'query-kvm'}]")
            .with("query-tpm-models", "['tpm-crb']")
            .with("query-tpm-types", "['emulator']")
            .with("query-command-line-options", "[{'option': 'sandbox', 'parameters': []}]")
            .with("qom-list-properties", "[]");

    private static final Replies MODELLED = BARE.with(
                    "query-commands", "[{'name': '" + MODELS + "'}, {'name': '" + EXPANSION + "'}]")
            .with(MODELS, "[{'name': 'max'}, {'name': '486', 'unavailable-features': ['de'], 'deprecated': true}]")
            .with(EXPANSION, "{'model': {'name': 'base', 'props': {'vme': true, 'family': 6}}}");

    private static DomainFacts ask(Replies replies) {
        return DomainQueries.facts(replies.session());
    }

    @Test
    void collectsWhatTheEmulatorIsBuiltOf() {
        DomainFacts.Parts parts = ask(BARE).parts();

        assertThat(parts.types()).containsExactly("virtio-gpu");
        assertThat(parts.commands()).containsExactly("query-kvm");
        assertThat(parts.tpms()).containsExactlyInAnyOrder("tpm-crb", "emulator");
        assertThat(parts.options()).containsExactly("sandbox");
        assertThat(parts.displays()).isEmpty();
        assertThat(parts.movesBitmaps()).isFalse();
        assertThat(parts.cpuProperties()).isEmpty();
    }

    @Test
    void asksNoEmulatorForModelsThatLacksTheCommand() {
        assertThat(ask(BARE).cpus()).isEqualTo(EmulatorCpus.NONE);
        assertThat(ask(BARE).hyperv()).isEmpty();
    }

    @Test
    void readsTheModelsAndTheBestOfThem() {
        EmulatorCpus cpus = ask(MODELLED).cpus();

        assertThat(cpus.models())
                .containsExactly(
                        new EmulatorCpus.Model("max", Optional.empty(), false),
                        new EmulatorCpus.Model("486", Optional.of(List.of("de")), true));
        assertThat(cpus.best()).hasValueSatisfying(best -> {
            assertThat(best.model()).isEqualTo("base");
            assertThat(best.x86().features()).containsExactly("vme");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"GenericError", "CommandNotFound", "DeviceNotFound"})
    void doesWithoutARefusedExpansionAsLibvirtDoes(String errorClass) {
        DomainFacts facts = ask(MODELLED.refusing(EXPANSION, errorClass));

        assertThat(facts.cpus().models()).hasSize(2);
        assertThat(facts.cpus().best()).isEmpty();
    }

    @Test
    void failsOnARefusalOfAnotherClass() {
        assertThatExceptionOfType(QmpException.Refused.class)
                .isThrownBy(() -> ask(MODELLED.refusing(EXPANSION, "KVMMissingCap")))
                .withMessage(EXPANSION + ": KVMMissingCap: refused");
    }

    @Test
    void readsMemoryEncryptionOnlyWhereTheObjectExists() {
        Replies replies =
                BARE.with("query-sev-capabilities", "{'cbitpos': 51, 'reduced-phys-bits': 1, 'cpu0-id': 'AAAA'}");

        assertThat(ask(replies).secrecy().sev()).isEmpty();
        assertThat(ask(replies.with(TYPES, "[{'name': 'sev-guest'}]")).secrecy().sev())
                .contains(new SevCapabilities(51, 1, Optional.of("AAAA")));
    }

    @Test
    void sumsTheSectionsOfEnclaves() {
        Replies replies = BARE.with(TYPES, "[{'name': 'sgx-epc'}]")
                .with(
                        "query-sgx-capabilities",
                        "{'flc': true, 'sgx1': true, 'sgx2': false, 'section-size': 0, 'sections':"
                                + " [{'node': 0, 'size': 2048}, {'node': 1, 'size': 4096}]}");

        assertThat(ask(replies).secrecy().sgx())
                .contains(new Sgx.Enclaves(
                        true,
                        true,
                        false,
                        MemorySize.ofKibibytes(6),
                        List.of(
                                new Sgx.Section(0, MemorySize.ofKibibytes(2)),
                                new Sgx.Section(1, MemorySize.ofKibibytes(4)))));
    }

    @Test
    void usesNoEnclavesWithoutSections() {
        Replies older = BARE.with(TYPES, "[{'name': 'sgx-epc'}]")
                .with("query-sgx-capabilities", "{'flc': true, 'sgx1': true, 'sgx2': false, 'section-size': 9}");

        assertThat(ask(older).secrecy().sgx()).isEmpty();
    }

    @Test
    void readsInterruptControllersOfArmAlone() {
        Replies replies = BARE.with("query-gic-capabilities", "[{'version': 3, 'emulated': true, 'kernel': false}]");

        assertThat(ask(replies).parts().interrupts()).isEmpty();
        assertThat(ask(replies.with("query-target", "{'arch': 'aarch64'}"))
                        .parts()
                        .interrupts())
                .containsExactly(new InterruptController(3, false, true));
    }

    @Test
    void findsConfidentialGuestsByAPropertyOfMachines() {
        Replies replies = BARE.with(
                "qom-list-properties {'typename': 'none-machine'}", "[{'name': 'confidential-guest-support'}]");

        assertThat(ask(BARE).secrecy().confidential()).isFalse();
        assertThat(ask(replies).secrecy().confidential()).isTrue();
    }

    @Test
    void addsWhatTheEmulatorStatesWithoutKvm() {
        DomainFacts known = ask(BARE);
        DomainFacts both = DomainQueries.factsWithoutKvm(
                MODELLED.with("query-machines", "[{'name': 'q35'}]").session(), known);

        assertThat(both.facts()).isEqualTo(known.facts());
        assertThat(both.emulation())
                .hasValueSatisfying(emulation -> assertThat(emulation.machines())
                        .extracting(MachineType::name)
                        .containsExactly("q35"));
    }
}
