package io.vircaps.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.CpuidText;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.kernel.numa.NodeMeminfo;
import io.vircaps.kernel.proc.ProcMounts;
import io.vircaps.kernel.resctrl.ResctrlInfo;
import io.vircaps.model.Arch;
import io.vircaps.model.CpuSet;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Any file's bytes are a value or a {@link KernelException} that names the file, in every form the kernel uses. */
class KernelTextFuzz {
    private static final String PATH = "sys/some/file";

    @FuzzTest(maxDuration = "10m")
    void parsesOrRefuses(byte[] input) {
        KernelText text = KernelText.of(PATH, input);
        checkNumbers(text);
        checkLines(text);
        readOrRefused(() -> SysCpu.bounded(text)).ifPresent(KernelTextFuzz::checkCpus);
        readOrRefused(() -> CpuidText.parse(text)).ifPresent(KernelTextFuzz::checkLeaves);
        readOrRefused(() -> new NodeMeminfo(text).total()).ifPresent(total -> check(total.bytes() >= 0, total));
        readOrRefused(() -> new NodeMeminfo(text).free()).ifPresent(free -> check(free.bytes() >= 0, free));
        checkCpuinfo(new ProcCpuinfo(text));
        checkDirectories(text.text());
    }

    private static <T> Optional<T> readOrRefused(Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (KernelException refused) {
            check(refused.problem().where().isPresent(), "a refusal without a file: " + refused);
            return Optional.empty();
        }
    }

    private static void check(boolean holds, Object what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static void checkNumbers(KernelText text) {
        Optional<Integer> signed = readOrRefused(text::asInt);
        Optional<Long> unsigned = readOrRefused(text::asUnsignedInt);
        Optional<Long> wide = readOrRefused(text::asUnsignedLong);
        check(unsigned.isEmpty() || unsigned.equals(wide), "a number of 32 bits is another with 64: " + text);
        check(unsigned.isEmpty() || unsigned.get() >>> 32 == 0, "more than 32 bits: " + text);
        check(
                signed.isEmpty() || signed.get() < 0 || wide.isEmpty() || wide.get() == (long) signed.get(),
                "another number with a sign: " + text);
        readOrRefused(text::asCacheSize).ifPresent(size -> check(size.bytes() >= 0, "a size below nothing: " + text));
        readOrRefused(text::asMaskBits).ifPresent(bits -> check(bits >= 0, "fewer bits than none: " + text));
    }

    private static void checkLines(KernelText text) {
        String joined = String.join("\n", text.lines());
        check(text.text().equals(joined) || text.text().equals(joined + "\n"), "lines lose text: " + text);
        check(text.text().startsWith(text.line()), "the line is another: " + text);
    }

    private static void checkCpus(CpuSet cpus) {
        check(!cpus.isEmpty() && cpus.size() <= SysCpu.MOST_CPUS, cpus);
        check(new KernelText(PATH, cpus.toString()).asCpuSet().equals(cpus), cpus);
    }

    private static void checkLeaves(List<CpuidLeaf> leaves) {
        if (leaves.stream().allMatch(leaf -> leaf.subleaf() >>> 8 == 0)) {
            check(
                    CpuidText.parse(new KernelText(PATH, CpuidText.format(leaves)))
                            .equals(leaves),
                    leaves);
        }
    }

    private static void checkCpuinfo(ProcCpuinfo cpuinfo) {
        cpuinfo.microcode().ifPresent(version -> check(version > 0 && version >>> 32 == 0, "microcode " + version));
        cpuinfo.physicalAddressBits().ifPresent(bits -> check(bits >= 0, "address bits " + bits));
        cpuinfo.powerVersion();
        cpuinfo.field("flags");
        for (Arch arch : List.of(Arch.X86_64, Arch.PPC64, Arch.S390X, Arch.AARCH64)) {
            check(cpuinfo.megahertz(arch) >= 0, arch);
        }
    }

    private static void checkDirectories(String content) {
        KernelFiles files = KernelFiles.of(Map.of(
                "proc/mounts",
                content,
                ResctrlInfo.PATH + "/L3/cbm_mask",
                content,
                ResctrlInfo.PATH + "/L3/min_cbm_bits",
                content,
                ResctrlInfo.PATH + "/MB/bandwidth_gran",
                content,
                ResctrlInfo.PATH + "/L3_MON/num_rmids",
                "8",
                ResctrlInfo.PATH + "/L3_MON/mon_features",
                content));
        readOrRefused(() -> ResctrlInfo.read(files));
        readOrRefused(() -> ProcMounts.read(files));
    }
}
