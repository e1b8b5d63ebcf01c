package io.vircaps.conformance.qemu;

import io.vircaps.conformance.Release;
import io.vircaps.conformance.Workspace;
import io.vircaps.driver.qemu.domain.DomainCapabilitiesBuilder;
import io.vircaps.driver.qemu.domain.DomainChoice;
import io.vircaps.driver.qemu.domain.FirmwareFiles;
import io.vircaps.driver.qemu.domain.HostOffers;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.DomainQueries;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.domain.Device;
import io.vircaps.model.domain.Devices;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.Os;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Machine;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.qmp.QmpSession;
import io.vircaps.qmp.QmpTranscript;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A domain of a recorded emulator, on the host that {@code tests/domaincapstest.c} and its mocks make up.
 *
 * @param recording the emulator
 * @param type      the domain's type
 * @param machine   its machine type; absent for the preferred one
 */
public record RecordedDomain(Recording recording, DomainType type, Optional<String> machine) {
    private static final String FIRMWARE = "qemufirmwaredata";
    private static final String OF_USER = "home/user/.config/qemu/firmware";

    private static final EnumValues VFIO = EnumValues.of(EnumValue.DEFAULT, EnumValue.VFIO);

    /** Of the mock of CPUID. */
    private static final int SEV_GUESTS = 59;

    private static final int SEV_ES_GUESTS = 450;

    /** Its name among the others, as part of a file's name. */
    public String name() {
        String sort = type.equals(DomainType.QEMU) ? "-tcg" : type.equals(DomainType.HVF) ? "-hvf" : "";
        return recording.version() + sort + machine.map(name -> "-" + name).orElse("") + "." + recording.target();
    }

    /**
     * Its capabilities.
     *
     * @throws IOException if the recording cannot be read
     */
    public DomainCapabilities capabilities(Workspace workspace) throws IOException {
        DomainFacts facts = facts();
        Arch arch = new Arch(recording.arch());
        FirmwareFiles firmware = new FirmwareFiles(
                KernelFiles.directory(workspace.tree().tests(FIRMWARE)), Optional.of(OF_USER), Optional.empty());
        DomainCapabilitiesBuilder probe = new DomainCapabilitiesBuilder(
                arch,
                workspace.tree().cpuMap(),
                host(),
                offered -> hostCpu(),
                domain -> withImages(firmware.os(domain), workspace.tree().release()));
        String emulator = "/usr/bin/qemu-system-" + arch;
        return withVfio(probe.capabilities(
                new DomainChoice(emulator, arch, type, canonical(arch, facts, workspace.dialect())), facts));
    }

    /** Of the made up hosts only that of POWER has a CPU model that libvirt does not query from the emulator. */
    private Optional<GuestCpu> hostCpu() {
        return recording.arch().equals("ppc64")
                ? Optional.of(GuestCpu.exact(GuestCpu.Named.model("POWER8"), List.of()))
                : Optional.empty();
    }

    /** The test puts these values there itself. */
    private static DomainCapabilities withVfio(DomainCapabilities domain) {
        List<Device> devices = domain.devices().devices().stream()
                .map(device -> device instanceof Device.Hostdev hostdev ? withVfio(hostdev) : device)
                .toList();
        return new DomainCapabilities(
                domain.subject(),
                domain.os(),
                domain.cpu(),
                domain.memory(),
                new Devices(devices, domain.devices().extras()),
                domain.features(),
                domain.extras());
    }

    private static Device withVfio(Device.Hostdev hostdev) {
        return new Device.Hostdev(
                hostdev.supported(),
                hostdev.mode(),
                hostdev.startupPolicy(),
                hostdev.subsysType(),
                hostdev.capsType(),
                Optional.of(VFIO),
                hostdev.iommufd(),
                hostdev.extras());
    }

    /** As the emulator lists its machine types when it uses KVM, whatever the domain's type. */
    private String canonical(Arch arch, DomainFacts facts, Dialect dialect) {
        List<Machine> machines =
                QemuGuests.guest(arch, "", arch, facts.facts(), dialect).arch().machines();
        Machine chosen = machines.stream()
                .filter(listed -> machine.filter(listed.name()::equals).isPresent())
                .findFirst()
                .orElse(machines.get(0));
        return chosen.canonical().orElse(chosen.name());
    }

    /** The facts from a replay of the transcript, which holds the run without KVM after the run with it. */
    private DomainFacts facts() throws IOException {
        QmpTranscript transcript = QmpTranscript.read(recording.replies());
        try (QmpSession session = QmpSession.open(transcript.replay(), QmpLimits.DEFAULT)) {
            DomainFacts facts = DomainQueries.facts(session);
            return facts.facts().kvm() && facts.facts().tcg() ? DomainQueries.factsWithoutKvm(session, facts) : facts;
        }
    }

    private HostOffers host() {
        return new HostOffers(
                OptionalInt.of(Integer.MAX_VALUE), true, Optional.of(tpmVersions()), SEV_GUESTS, SEV_ES_GUESTS, true);
    }

    private Set<String> tpmVersions() {
        return switch (recording.version().charAt(0)) {
            case '4', '5' -> Set.of("1.2");
            case '6' -> Set.of("1.2", "2.0");
            default -> Set.of("2.0");
        };
    }

    /** The test puts images of its own in place of those that are there. */
    private static Os withImages(Os os, Release release) {
        return Os.of(os.firmware().orElseThrow(), os.loader().orElseThrow().withPaths(release.images()));
    }
}
