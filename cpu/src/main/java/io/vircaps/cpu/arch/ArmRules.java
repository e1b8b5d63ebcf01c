package io.vircaps.cpu.arch;

import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuComparison.Rule;
import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.data.ArmRegisters;
import io.vircaps.cpu.map.ArmMap;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.CpuDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of ARM: the part number names the model, the kernel's capability bits are the features; {@code cpu_arm.c}.
 */
public final class ArmRules extends NamedModelRules {
    /** Bit <em>n</em> of {@code AT_HWCAP}; {@code arch/arm64/include/uapi/asm/hwcap.h}. */
    private static final List<String> HWCAPS =
            List.of(("fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp "
                            + "cpuid asimdrdm jscvt fcma lrcpc dcpop sha3 sm3 sm4 asimddp sha512 sve asimdfhm dit uscat ilrcpc "
                            + "flagm ssbs sb paca pacg")
                    .split(" "));

    private final ArmMap map;

    /** Rules by a map. */
    public ArmRules(ArmMap map) {
        super("aarch64");
        this.map = map;
    }

    /**
     * The definition of a host with these registers; {@code virCPUarmDecode}.
     *
     * @throws CpuDataException if the registers cannot be read, or the map has no such model or implementer
     */
    public CpuDefinition decodeHost(ArmRegisters registers) {
        if (!registers.canBeRead()) {
            throw unknown("the kernel does not let programs read", "ID registers", registers.hwcap());
        }
        ArmMap.Model model = map.models().stream()
                .filter(one -> one.part() == registers.part())
                .findFirst()
                .orElseThrow(() -> unknown("the map has no ARM model of", "part", registers.part()));
        CpuDefinition.Builder definition = CpuDefinition.builder().model(model.name());
        if (registers.implementer() != 0) {
            definition.vendor(vendor(registers.implementer()));
        }
        List<String> features = new ArrayList<>();
        for (int bit = 0; bit < HWCAPS.size(); bit++) {
            if (registers.has(bit)) {
                features.add(HWCAPS.get(bit));
            }
        }
        return definition.features(features).build();
    }

    private String vendor(long implementer) {
        return map.vendors().stream()
                .filter(one -> one.implementer() == implementer)
                .findFirst()
                .map(ArmMap.Vendor::name)
                .orElseThrow(() -> unknown("the map has no ARM vendor of", "implementer", implementer));
    }

    private static CpuDataException unknown(String what, String subject, long value) {
        return new CpuDataException(
                Problem.of(Kind.OPERATION_FAILED, what + " " + subject + " 0x" + Long.toHexString(value)));
    }

    /** A guest is always identical, another host if its vendor and model are the same. */
    @Override
    public CpuComparison compare(Cpu host, Cpu cpu) {
        boolean isGuest = cpu.match(one -> false, one -> true);
        if (isGuest) {
            return CpuComparison.of(Result.IDENTICAL, Rule.LEFT_TO_HYPERVISOR);
        }
        if (host.model().isEmpty()) {
            return CpuComparison.of(Result.INCOMPATIBLE, Rule.HOST_UNKNOWN);
        }
        if (!host.vendor().equals(cpu.vendor())) {
            return CpuComparison.of(
                    Result.INCOMPATIBLE, Rule.OTHER_VENDOR, cpu.vendor().orElse("none"));
        }
        boolean same = host.model().equals(cpu.model());
        return CpuComparison.of(
                same ? Result.IDENTICAL : Result.INCOMPATIBLE,
                same ? Rule.SAME_MODEL : Rule.OTHER_MODEL,
                cpu.model().orElse("none"));
    }

    @Override
    public BaselineStates baselineStates() {
        return new ArmBaselineStates();
    }

    @Override
    public GuestCpu update(GuestCpu guest, Cpu host) {
        return guest.terms().mode() == CpuMode.HOST_MODEL ? onHostsModel(guest, host, List.of()) : guest;
    }

    /** Always empty: libvirt lists no models of ARM, although its map has some. */
    @Override
    public List<String> models() {
        return List.of();
    }
}
