package io.vircaps.conformance.family;

import io.vircaps.conformance.DocumentFamily;
import io.vircaps.conformance.ExpectedDocument;
import io.vircaps.conformance.Workspace;
import io.vircaps.conformance.qemu.RecordedDomain;
import io.vircaps.conformance.qemu.Recording;
import io.vircaps.model.guest.DomainType;
import io.vircaps.xml.DomainCapabilitiesXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    public List<ExpectedDocument> documents(Workspace workspace) throws IOException {
        List<ExpectedDocument> documents = new ArrayList<>();
        for (Recording recording : Recording.all(workspace.tree())) {
            for (RecordedDomain domain : domains(recording)) {
                Path expected = workspace.tree().tests(name() + "/qemu_" + domain.name() + ".xml");
                if (Files.exists(expected)) {
                    documents.add(new ExpectedDocument(
                            domain.name(),
                            expected,
                            () -> DomainCapabilitiesXml.write(domain.capabilities(workspace), workspace.dialect())));
                }
            }
        }
        return documents;
    }

    /** riscv and loongarch64 have documents only in releases whose test no longer skips them. */
    private static List<RecordedDomain> domains(Recording recording) {
        RecordedDomain usual = new RecordedDomain(recording, DomainType.KVM, USUAL);
        RecordedDomain virt = new RecordedDomain(recording, DomainType.KVM, Optional.of("virt"));
        RecordedDomain emulated = new RecordedDomain(recording, DomainType.QEMU, USUAL);
        RecordedDomain hvf = new RecordedDomain(recording, DomainType.HVF, USUAL);
        boolean isHvf = recording.variant().equals("+hvf");
        return switch (recording.arch()) {
            case "x86_64" ->
                isHvf
                        ? List.of(hvf, emulated)
                        : List.of(usual, new RecordedDomain(recording, DomainType.KVM, Optional.of("q35")), emulated);
            case "aarch64" -> isHvf ? List.of(hvf) : List.of(usual, virt);
            case "riscv32", "riscv64", "loongarch64" ->
                List.of(virt, new RecordedDomain(recording, DomainType.QEMU, Optional.of("virt")));
            default -> List.of(usual);
        };
    }
}
