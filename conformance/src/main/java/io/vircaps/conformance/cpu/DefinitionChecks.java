package io.vircaps.conformance.cpu;

import io.vircaps.conformance.LineDiff;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The kinds that start from definitions. */
final class DefinitionChecks {
    private static final String FAILS = "fails";

    private DefinitionChecks() {}

    /** {@code cpuTestCompare}: ARCH HOST CPU RESULT. */
    static Optional<String> compare(CpuTestData data, List<String> row) throws IOException {
        Cpu host = data.cpu(row.get(0), row.get(1));
        return LineDiff.of(row.get(3), result(data, host, data.cpu(row.get(0), row.get(2))));
    }

    private static String result(CpuTestData data, Cpu host, Cpu cpu) {
        CpuRules rules = data.rules(host.arch().orElseThrow().name());
        try {
            return rules.compare(host, cpu).result().name();
        } catch (CpuException failure) {
            return "ERROR";
        }
    }

    /** {@code cpuTestUpdate}: ARCH HOST CPU. */
    static Optional<String> update(CpuTestData data, List<String> row) throws IOException {
        String arch = row.get(0);
        CpuRules rules = data.rules(arch);
        Cpu host = data.cpu(arch, row.get(1));
        Cpu migratable = host.match(rules::migratable, guest -> guest);
        GuestCpu updated = rules.update(data.guest(arch, row.get(2)), migratable);
        return data.difference(arch, row.get(1) + "+" + row.get(2), updated);
    }

    /** {@code cpuTestBaseline}: ARCH NAME FORM passes|fails. */
    static Optional<String> baseline(CpuTestData data, List<String> row) throws IOException {
        String name = "baseline-" + row.get(1);
        BaselineOptions options = BaselineOptions.DEFAULT
                .expand(row.get(2).equals("expanded"))
                .migratable(row.get(2).equals("migratable"));
        List<Cpu> cpus = data.cpus(row.get(0), name);
        GuestCpu result;
        try {
            result = baseline(data.rules(row.get(0)).baseline(options), cpus);
        } catch (CpuException failure) {
            return LineDiff.of(row.get(3), FAILS);
        }
        return data.difference(row.get(0), name + "-" + row.get(2), result)
                .or(() -> unfit(data, cpus, row.get(0), result));
    }

    /** {@code cpuTestCPUIDBaseline}: ARCH LABEL CPU CPU. */
    static Optional<String> cpuidBaseline(CpuTestData data, List<String> row) throws IOException {
        String arch = row.get(0);
        List<Cpu> cpus = List.of(
                data.cpu(arch, "cpuid-" + row.get(2) + "-json"), data.cpu(arch, "cpuid-" + row.get(3) + "-json"));
        GuestCpu result = baseline(data.rules(arch).baseline(BaselineOptions.DEFAULT), cpus);
        return data.difference(arch, "cpuid-baseline-" + row.get(1), result).or(() -> unfit(data, cpus, arch, result));
    }

    private static GuestCpu baseline(Baseline baseline, List<Cpu> cpus) {
        cpus.forEach(baseline::add);
        return baseline.result();
    }

    /** The baseline must fit each of the CPUs it was made from. */
    private static Optional<String> unfit(CpuTestData data, List<Cpu> cpus, String arch, GuestCpu baseline) {
        CpuRules rules = data.rules(arch);
        return cpus.stream()
                .map(cpu -> rules.compare(cpu, baseline))
                .filter(comparison -> comparison.result() == Result.INCOMPATIBLE)
                .map(comparison -> "does not fit: " + comparison.sentence() + "\n")
                .findFirst();
    }

    /** {@code cpuTestHasFeature}: ARCH HOST FEATURE yes|no|unknown; checked in the definition and in its registers. */
    static Optional<String> hasFeature(CpuTestData data, List<String> row) throws IOException {
        Cpu host = data.cpu(row.get(0), row.get(1));
        X86Rules rules = data.x86();
        X86Data registers = rules.encode(host, FeaturePolicy.REQUIRE);
        return LineDiff.of(row.get(3), result(() -> rules.hasFeature(host, row.get(2))))
                .or(() -> LineDiff.of(row.get(3), result(() -> rules.hasFeature(registers, row.get(2)))));
    }

    private static String result(BooleanSupplier check) {
        try {
            return check.getAsBoolean() ? "yes" : "no";
        } catch (CpuException unknown) {
            return "unknown";
        }
    }

    /** {@code cpuTestGuestCPU}: ARCH HOST CPU LIST passes|fails. */
    static Optional<String> guest(CpuTestData data, List<String> row) throws IOException {
        String arch = row.get(0);
        String list = row.get(3).equals("-") ? "" : "," + row.get(3);
        GuestCpu result;
        try {
            result = guest(data, arch, row.get(1), row.get(2), offered(data, row.get(3)));
        } catch (CpuException failure) {
            return LineDiff.of(row.get(4), FAILS);
        }
        return data.difference(arch, row.get(1) + "+" + row.get(2) + list + "-result", result);
    }

    private static GuestCpu guest(
            CpuTestData data, String arch, String hostName, String name, Optional<HypervisorModels> offered)
            throws IOException {
        CpuRules rules = data.rules(arch);
        Cpu host = data.cpu(arch, hostName);
        GuestCpu guest = rules.convertLegacy(data.guest(arch, name));
        rules.compare(host, guest).orFail();
        GuestCpu updated = rules.update(guest, host);
        return offered.isEmpty() ? updated : rules.translate(updated, offered.get());
    }

    private static Optional<HypervisorModels> offered(CpuTestData data, String list) {
        return CpuFamily.rows("models", data.release()).stream()
                .filter(row -> row.getFirst().equals(list))
                .map(row -> HypervisorModels.of(List.of(row.getLast().split(","))))
                .findFirst();
    }
}
