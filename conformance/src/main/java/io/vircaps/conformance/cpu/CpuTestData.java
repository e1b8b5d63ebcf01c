package io.vircaps.conformance.cpu;

import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.SourceTree;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.arch.CpuArchitectures;
import io.vircaps.cpu.data.CpuDataXml;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of {@code tests/cputestdata} and our rules over the release's map.
 *
 * @param tree the source
 */
record CpuTestData(SourceTree tree) {
    private static final Dialect RELEASE = new Dialect(9, 0, 0);
    private static final X86Rules X86 = new X86Rules(CpuMaps.of(RELEASE).x86());

    private Path file(String arch, String name) {
        return tree.tests("cputestdata").resolve(arch + "-" + name);
    }

    String text(String arch, String name) throws IOException {
        return Files.readString(file(arch, name));
    }

    /** A definition. */
    Cpu cpu(String arch, String name) throws IOException {
        return CpuXml.read(text(arch, name + ".xml"), CpuForm.EITHER);
    }

    /** A definition that is a guest's. */
    GuestCpu guest(String arch, String name) throws IOException {
        return cpu(arch, name).match(host -> GuestCpu.UNSPECIFIED, guest -> guest);
    }

    /** Host definitions of a file that holds several between two tags of its own. */
    List<Cpu> cpus(String arch, String name) throws IOException {
        String content = text(arch, name + ".xml").replaceAll("</?cpuTest>", "");
        List<Cpu> cpus = new ArrayList<>();
        CpuXml.readAll(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                CpuForm.HOST,
                found -> cpus.add(found.cpu()));
        return cpus;
    }

    /** Registers. */
    X86Data registers(String arch, String name) throws IOException {
        return CpuDataXml.read(text(arch, name + ".xml"));
    }

    /** How a definition differs from the file that has it as libvirt made it. */
    Optional<String> difference(String arch, String name, Cpu cpu) throws IOException {
        return LineDiff.of(text(arch, name + ".xml"), CpuXml.write(cpu, RELEASE));
    }

    static X86Rules x86() {
        return X86;
    }

    static CpuRules rules(String arch) {
        return CpuArchitectures.rules(new Arch(arch), CpuMaps.of(RELEASE));
    }
}
