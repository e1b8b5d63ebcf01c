package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.host.IommuProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.KvmLimits;
import io.vircaps.kernel.cpu.ProcessorAccess;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpException;
import io.vircaps.store.process.ProgramException;
import io.vircaps.store.process.ProgramRun;
import io.vircaps.store.process.SearchPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Probes a host for what domain capabilities depend on. */
final class HostOffersProbe {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 64 << 10;

    /** CPUID.8000001FH: ECX is the highest address space id of an encrypted guest, EDX the lowest without SEV-ES. */
    private static final int ENCRYPTED_MEMORY = 0x8000001f;

    private static final String FEATURE = "tpm-";

    private HostOffersProbe() {}

    /**
     * The facts of a host.
     *
     * @param emulator the facts of an emulator; SEV is probed only if the emulator has it
     */
    static HostOffers probe(HostSource host, DomainFacts emulator) {
        boolean hasSev = emulator.secrecy().sev().isPresent();
        Optional<CpuidLeaf> ids = hasSev ? encryptedMemory(host) : Optional.empty();
        return new HostOffers(
                KvmLimits.maxVcpus(host),
                IommuProbe.probe(host.files()).value() && host.files().exists("dev/vfio/vfio"),
                tpmVersions(host),
                ids.map(leaf -> leaf.ecx() - leaf.edx() + 1).orElse(0),
                ids.map(leaf -> leaf.edx() - 1).orElse(0),
                host.files()
                        .read("sys/firmware/uv/prot_virt_host")
                        .map(KernelText::line)
                        .filter("1"::equals)
                        .isPresent());
    }

    private static Optional<CpuidLeaf> encryptedMemory(HostSource host) {
        return ProcessorAccess.read(host).value().cpuid().stream()
                .filter(leaf -> leaf.leaf() == ENCRYPTED_MEMORY && leaf.ecx() != 0 && leaf.edx() != 0)
                .findFirst();
    }

    /** From {@code swtpm_setup --print-capabilities}; none if it fails, as older releases do not have the option. */
    private static Optional<Set<String>> tpmVersions(HostSource host) {
        SearchPath path = new SearchPath(host.facts().searchPath());
        Optional<String> setup = path.find("swtpm_setup");
        if (setup.isEmpty()
                || path.find("swtpm").isEmpty()
                || path.find("swtpm_ioctl").isEmpty()) {
            return Optional.empty();
        }
        try {
            ProgramRun.Ended ended =
                    new ProgramRun(List.of(setup.get(), "--print-capabilities"), LIMIT, MOST_BYTES).run();
            return Optional.of(ended.isSuccess() ? versions(ended.output()) : Set.of());
        } catch (ProgramException | QmpException noCapabilities) {
            return Optional.of(Set.of());
        }
    }

    private static Set<String> versions(String printed) {
        Set<String> versions = new HashSet<>();
        JsonValue.parse(printed.getBytes(StandardCharsets.UTF_8))
                .member("features")
                .flatMap(JsonValue::asElements)
                .ifPresent(features -> features.forEach(feature -> feature.asText()
                        .filter(name -> name.startsWith(FEATURE))
                        .ifPresent(name -> versions.add(name.substring(FEATURE.length())))));
        return versions;
    }
}
