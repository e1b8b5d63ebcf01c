package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.CaseHostDirectory;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.Table;
import io.vircaps.conformance.Workspace;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.smbios.DmidecodeText;
import io.vircaps.smbios.SysinfoProbe;
import io.vircaps.xml.SysinfoXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sysinfo of machines from their SMBIOS tables, {@code tests/sysinfotest.c}. */
public final class SysinfoFamily implements Family {
    private static final String NAME = "sysinfodata";

    private static final int COLUMNS = 2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Case> cases(Workspace workspace) {
        return Table.rows(NAME + ".txt", COLUMNS, workspace.tree().release()).stream()
                .map(row -> sysinfo(workspace, row.get(0), new Arch(row.get(1))))
                .toList();
    }

    private static Case sysinfo(Workspace workspace, String name, Arch arch) {
        return new Case(name, () -> {
            Path data = workspace.tree().tests(NAME);
            String expected = Files.readString(data.resolve(name + "sysinfo.expect"));
            return LineDiff.of(expected, SysinfoXml.write(read(workspace, data, name, arch)));
        });
    }

    private static Sysinfo read(Workspace workspace, Path data, String name, Arch arch) throws IOException {
        Path sysinfo = data.resolve(name + "sysinfo.data");
        boolean isS390 = arch.equals(Arch.S390X);
        if (Files.exists(sysinfo) && !isS390) {
            return new DmidecodeText(Files.readString(sysinfo), number -> oemString(workspace, number)).sysinfo();
        }
        CaseHostDirectory host =
                CaseHostDirectory.empty(workspace.host(NAME, name)).facts("arch = " + arch.name() + "\n");
        host.file("proc/cpuinfo", data.resolve(name + "cpuinfo.data"));
        if (isS390) {
            host.file("proc/sysinfo", sysinfo);
        }
        return new SysinfoProbe(HostSource.directory(host.path()), arch).sysinfo();
    }

    /** What the test's stand-in for {@code dmidecode --oem-string} prints. */
    private static Optional<String> oemString(Workspace workspace, int number) {
        return Table.rows("oem-strings.txt", COLUMNS, workspace.tree().release()).stream()
                .filter(row -> row.getFirst().equals(String.valueOf(number)))
                .map(row -> row.getLast().translateEscapes())
                .findFirst();
    }
}
