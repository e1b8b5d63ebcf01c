package io.vircaps.conformance.cpu;

import io.vircaps.conformance.LineDiff;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.host.HostCpu;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds that start from registers, or from QEMU's replies: ARCH NAME REPLIES. */
final class RegisterChecks {
    private RegisterChecks() {}

    private static String name(List<String> row) {
        return "cpuid-" + row.get(1);
    }

    private static X86Data registers(CpuTestData data, List<String> row) throws IOException {
        return data.registers(row.get(0), name(row));
    }

    private static QemuReplies replies(CpuTestData data, List<String> row) throws IOException {
        return QemuReplies.read(data.text(row.get(0), name(row) + ".json"));
    }

    /** The list of models is used only where the table names one. */
    private static Optional<HypervisorModels> offered(CpuTestData data, List<String> row) throws IOException {
        return row.get(2).startsWith("models") ? replies(data, row).models() : Optional.empty();
    }

    private static DecodeOptions offering(Optional<HypervisorModels> offered) {
        return new DecodeOptions(offered, List.of(), CpuFallback.FORBID, false);
    }

    /** {@code cpuTestHostCPUID}. */
    static Optional<String> host(CpuTestData data, List<String> row) throws IOException {
        HostCpu cpu = new HostCpu(
                Optional.of(new Arch(row.get(0))),
                List.of(),
                data.x86().decodeHost(registers(data, row), DecodeOptions.DEFAULT),
                List.of(),
                Extras.NONE);
        return data.difference(row.get(0), name(row) + "-host", new Cpu.Host(cpu));
    }

    /** {@code cpuTestGuestCPUID}. */
    static Optional<String> guest(CpuTestData data, List<String> row) throws IOException {
        return guest(data, row, offered(data, row));
    }

    /** {@code cpuTestGuestCPUID} once more, without the list of models. */
    static Optional<String> anyModel(CpuTestData data, List<String> row) throws IOException {
        return guest(data, row, Optional.empty());
    }

    private static Optional<String> guest(CpuTestData data, List<String> row, Optional<HypervisorModels> offered)
            throws IOException {
        GuestCpu cpu = data.x86().decodeGuest(registers(data, row), offering(offered));
        return data.difference(row.get(0), name(row) + "-guest", cpu);
    }

    /** {@code cpuTestCPUIDSignature}. */
    static Optional<String> signature(CpuTestData data, List<String> row) throws IOException {
        return signature(data, row, registers(data, row));
    }

    /** {@code cpuTestJSONSignature}. */
    static Optional<String> qemuSignature(CpuTestData data, List<String> row) throws IOException {
        return signature(data, row, data.x86().dataOf(replies(data, row).host()));
    }

    private static Optional<String> signature(CpuTestData data, List<String> row, X86Data registers)
            throws IOException {
        X86Signature signature = registers.signature();
        String text = String.format(Locale.ROOT, "%06x\n", signature.eax())
                + line("family:   ", signature.family())
                + line("model:    ", signature.model())
                + line("stepping: ", signature.stepping());
        return LineDiff.of(data.text(row.get(0), name(row) + ".sig"), text);
    }

    private static String line(String label, int number) {
        return String.format(Locale.ROOT, "%s%3d (0x%02x)\n", label, number, number);
    }

    /** {@code cpuTestJSONCPUID}. */
    static Optional<String> qemuGuest(CpuTestData data, List<String> row) throws IOException {
        X86Data registers = data.x86().dataOf(replies(data, row).host());
        GuestCpu cpu = data.x86().decodeGuest(registers, offering(offered(data, row)));
        return data.difference(row.get(0), name(row) + "-json", cpu);
    }

    /**
     * {@code cpuTestUpdateLive}: the guest as decoded from the host's registers becomes the one QEMU reports, but for
     * disabled features that QEMU does not mention.
     */
    static Optional<String> updateLive(CpuTestData data, List<String> row) throws IOException {
        GuestCpu expected = data.guest(row.get(0), name(row) + "-json");
        GuestCpu guest = data.guest(row.get(0), name(row) + "-guest");
        if (!guest.model().equals(expected.model())) {
            guest = onModelOf(data, expected, guest, offered(data, row));
        }
        GuestCpu updated = data.x86()
                .updateLive(
                        guest,
                        data.registers(row.get(0), name(row) + "-enabled"),
                        data.registers(row.get(0), name(row) + "-disabled"));
        Map<String, FeaturePolicy> wanted = policies(data, expected);
        return LineDiff.of(text(wanted, expected, wanted), text(policies(data, updated), updated, wanted));
    }

    private static GuestCpu onModelOf(
            CpuTestData data, GuestCpu expected, GuestCpu guest, Optional<HypervisorModels> offered) {
        String model = expected.model().orElseThrow();
        List<String> missing = offered.flatMap(models -> models.missing(model)).orElse(List.of());
        GuestCpu.Named named = guest.named();
        GuestCpu willing =
                guest.withNamed(new GuestCpu.Named(named.model(), CpuFallback.ALLOW, named.vendorId(), named.vendor()));
        try {
            return data.x86().translate(willing, new HypervisorModels(Map.of(model, missing)));
        } catch (CpuException cannot) {
            return guest; // the comparison of models then fails
        }
    }

    private static Map<String, FeaturePolicy> policies(CpuTestData data, GuestCpu cpu) {
        return data.x86().expand(cpu).features().stream()
                .collect(Collectors.toMap(CpuFeature::name, CpuFeature::policy));
    }

    /** Model and features as lines, sorted, without disabled ones that are not wanted to be mentioned. */
    private static String text(Map<String, FeaturePolicy> own, GuestCpu cpu, Map<String, FeaturePolicy> wanted) {
        return own.entrySet().stream()
                .filter(entry -> entry.getValue() != FeaturePolicy.DISABLE || wanted.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .sorted()
                .collect(Collectors.joining("", cpu.model().orElse("") + "\n", ""));
    }
}
