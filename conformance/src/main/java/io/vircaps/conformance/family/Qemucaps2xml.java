package io.vircaps.conformance.family;

import io.vircaps.conformance.DocumentFamily;
import io.vircaps.conformance.ExpectedDocument;
import io.vircaps.conformance.Workspace;
import io.vircaps.conformance.qemu.EmulatorCache;
import io.vircaps.conformance.qemu.Recording;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.Version;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Guests made of the flags that libvirt stored of an emulator, {@code tests/qemucaps2xmltest.c}. Of each recording only
 * the flags are used, so there are no machine types, and all recordings of one architecture lead to the same document.
 */
public final class Qemucaps2xml implements DocumentFamily {
    private static final String EMULATOR = "/usr/bin/qemu-system-";

    @Override
    public String name() {
        return "qemucaps2xml";
    }

    @Override
    public List<ExpectedDocument> documents(Workspace workspace) throws IOException {
        return Recording.all(workspace.tree()).stream()
                .map(recording -> new ExpectedDocument(
                        recording.name(),
                        workspace.tree().tests("qemucaps2xmloutdata/caps." + recording.target() + ".xml"),
                        () -> document(recording, workspace.dialect())))
                .toList();
    }

    private static String document(Recording recording, Dialect dialect) throws IOException {
        Arch arch = new Arch(recording.arch());
        Host host = Host.builder(HostCpu.of(arch))
                .powerManagement(PowerManagement.NONE)
                .iommu(false)
                .build();
        Guest guest = QemuGuests.guest(
                arch, EMULATOR + arch.name(), arch, facts(EmulatorCache.read(recording.xml()), arch), dialect);
        Capabilities capabilities = new Capabilities(Optional.of(host), List.of(guest), Optional.empty(), Extras.NONE);
        return CapabilitiesXml.write(capabilities, dialect);
    }

    private static EmulatorFacts facts(EmulatorCache cache, Arch arch) {
        boolean kvm = cache.has("kvm");
        return new EmulatorFacts(
                new Version(0, 0, 0), arch.name(), kvm, kvm, cache.has("tcg"), List.of(), Optional.empty());
    }
}
