package io.vircaps.conformance.cpu;

import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.Release;
import io.vircaps.conformance.SourceTree;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.arch.CpuArchitectures;
import io.vircaps.cpu.data.CpuDataXml;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.Arch;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of {@code tests/cputestdata} and our rules over the release's map. */
final class CpuTestData {
    private static final Map<SourceTree, X86Rules> X86 = new ConcurrentHashMap<>();

    private final SourceTree tree;

    /** The files of this tree. */
    CpuTestData(SourceTree tree) {
        this.tree = tree;
    }

    /** The release. */
    Release release() {
        return tree.release();
    }

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
        return LineDiff.of(
                text(arch, name + ".xml"), CpuXml.write(cpu, tree.release().dialect()));
    }

    X86Rules x86() {
        return X86.computeIfAbsent(tree, of -> new X86Rules(of.cpuMap().x86()));
    }

    CpuRules rules(String arch) {
        return arch.equals("x86_64") ? x86() : CpuArchitectures.rules(new Arch(arch), tree.cpuMap());
    }
}
