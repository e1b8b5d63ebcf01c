package io.vircaps.conformance.family;

import io.vircaps.conformance.DocumentFamily;
import io.vircaps.conformance.ExpectedDocument;
import io.vircaps.conformance.Workspace;
import io.vircaps.host.storage.StorageProbe;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.xml.StoragePoolsXml;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What storage pools can be made, {@code tests/storagepoolcapstest.c}. */
public final class StoragePools implements DocumentFamily {
    private static final String NAME = "storagepoolcapsschemadata";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ExpectedDocument> documents(Workspace workspace) {
        return List.of(document(workspace, "full", type -> true), document(workspace, "fs", "fs"::equals));
    }

    private static ExpectedDocument document(Workspace workspace, String name, Predicate<String> supported) {
        return new ExpectedDocument(
                name,
                workspace.tree().tests(NAME).resolve("poolcaps-" + name + ".xml"),
                () -> StoragePoolsXml.write(new StorageProbe(KernelFiles.of(Map.of()))
                        .pools().stream()
                                .map(type -> new StoragePoolType(
                                        type.name(), supported.test(type.name()), type.sources(), type.targets()))
                                .toList()));
    }
}
