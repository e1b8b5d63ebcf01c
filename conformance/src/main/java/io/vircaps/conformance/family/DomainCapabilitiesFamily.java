package io.vircaps.conformance.family;

import io.vircaps.conformance.DocumentFamily;
import io.vircaps.conformance.ExpectedDocument;
import io.vircaps.conformance.Workspace;
import io.vircaps.conformance.qemu.RecordedDomain;
import io.vircaps.conformance.qemu.Recording;
import io.vircaps.model.guest.DomainType;
import io.vircaps.xml.DomainCapabilitiesXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What domains can be given by recorded emulators, {@code tests/domaincapstest.c}. Its cases of other drivers than
 * QEMU's are not run, for ours have no such document.
 */
public final class DomainCapabilitiesFamily implements DocumentFamily {
    private static final Optional<String> USUAL = Optional.empty();

    @Override
    public String name() {
        return "domaincapsdata";
    }

    @Override
    public int size() {
        return 55;
    }

    @Override
    public List<ExpectedDocument> documents(Workspace workspace) throws IOException {
        List<ExpectedDocument> documents = new ArrayList<>();
        for (Recording recording : Recording.all(workspace.tree())) {
            for (RecordedDomain domain : domains(recording)) {
                documents.add(new ExpectedDocument(
                        domain.name(),
                        workspace.tree().tests(name() + "/qemu_" + domain.name() + ".xml"),
                        () -> DomainCapabilitiesXml.write(domain.capabilities(workspace))));
            }
        }
        return documents;
    }

    private static List<RecordedDomain> domains(Recording recording) {
        RecordedDomain usual = new RecordedDomain(recording, DomainType.KVM, USUAL);
        return switch (recording.arch()) {
            case "x86_64" ->
                List.of(
                        usual,
                        new RecordedDomain(recording, DomainType.KVM, Optional.of("q35")),
                        new RecordedDomain(recording, DomainType.QEMU, USUAL));
            case "aarch64" -> List.of(usual, new RecordedDomain(recording, DomainType.KVM, Optional.of("virt")));
            case "riscv32", "riscv64" -> List.of();
            default -> List.of(usual);
        };
    }
}
