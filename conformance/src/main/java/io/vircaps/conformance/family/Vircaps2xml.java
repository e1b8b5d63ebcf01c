package io.vircaps.conformance.family;

import io.vircaps.conformance.CaseHostDirectory;
import io.vircaps.conformance.DocumentFamily;
import io.vircaps.conformance.ExpectedDocument;
import io.vircaps.conformance.Table;
import io.vircaps.conformance.Workspace;
import io.vircaps.host.HostView;
import io.vircaps.host.cache.CacheProbe;
import io.vircaps.host.cache.HostCaches;
import io.vircaps.host.numa.TopologyProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * NUMA cells, cache banks and resctrl of recorded hosts, {@code tests/vircaps2xmltest.c}: a driver that probes these
 * and nothing else.
 */
public final class Vircaps2xml implements DocumentFamily {
    private static final String NAME = "vircaps2xml";
    private static final String DATA = "vircaps2xmldata";

    /**
     * A row of the table.
     *
     * @param name      the directory's name behind {@code linux-}
     * @param arch      the requested architecture
     * @param migration the flags the driver declares
     */
    private record Input(String name, Arch arch, List<String> migration) {
        static Input of(List<String> row) {
            return new Input(
                    row.get(0), new Arch(row.get(1)), List.of(row.get(2).split(",", -1)));
        }

        String id() {
            return arch.name() + "-" + name;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ExpectedDocument> documents(Workspace workspace) {
        return Table.rows("vircaps2xml.txt", 3, workspace.tree().release()).stream()
                .map(Input::of)
                .map(input -> new ExpectedDocument(
                        input.id(),
                        workspace.tree().tests(DATA + "/vircaps-" + input.id() + ".xml"),
                        () -> document(input, hostDirectory(input, workspace), workspace.dialect())))
                .toList();
    }

    /** libvirt points two paths of the system into its data; the copies stand where they point from. */
    private static Path hostDirectory(Input input, Workspace workspace) throws IOException {
        Path data = workspace.tree().tests(DATA + "/linux-" + input.name());
        CaseHostDirectory host = CaseHostDirectory.empty(workspace.host(NAME, input.id()))
                .facts("arch = " + input.arch().name() + "\n")
                .tree("sys/devices/system", data.resolve("system"))
                .tree("sys/fs/resctrl", data.resolve("resctrl"));
        NumaMock.install(host);
        return host.path();
    }

    private static String document(Input input, Path directory, Dialect dialect) {
        HostSource source = HostSource.directory(directory);
        Host.Builder host = Host.builder(HostCpu.of(input.arch()))
                .powerManagement(PowerManagement.NONE)
                .iommu(false);
        if (input.migration().contains("offline")) {
            boolean live = input.migration().contains("live");
            host.migrationFeatures(new MigrationFeatures(live, List.of(), Extras.NONE));
        }
        new TopologyProbe(new HostView(source, input.arch(), Dialect.DEFAULT))
                .probe()
                .value()
                .map(NumaMock::pages)
                .ifPresent(host::topology);
        HostCaches caches = new CacheProbe(source.files(), dialect).probe().value();
        caches.cache().ifPresent(host::cache);
        caches.bandwidth().ifPresent(host::memoryBandwidth);
        Capabilities capabilities =
                new Capabilities(Optional.of(host.build()), List.of(), Optional.empty(), Extras.NONE);
        return CapabilitiesXml.write(capabilities, dialect);
    }
}
