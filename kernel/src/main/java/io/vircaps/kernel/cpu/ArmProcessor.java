package io.vircaps.kernel.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.proc.AuxiliaryVector;
import java.util.OptionalLong;

/**
 * The registers of an ARM processor that user space can read;
 * {@code Documentation/arch/arm64/cpu-feature-registers.rst},
 * {@code Documentation/ABI/testing/sysfs-devices-system-cpu}.
 *
 * @param midr  {@code MIDR_EL1} of the first CPU; empty if the kernel does not expose it
 * @param hwcap {@code AT_HWCAP} of the auxiliary vector; empty if the kernel did not pass it
 */
public record ArmProcessor(OptionalLong midr, OptionalLong hwcap) {
    private static final String MIDR = "sys/devices/system/cpu/cpu0/regs/identification/midr_el1";
    private static final String HWCAP = "hwcap";
    private static final long AT_HWCAP = 16;

    /**
     * Reads the registers. A host directory records the auxiliary vector's value as {@code hwcap = 0x…}.
     *
     * @throws io.vircaps.kernel.KernelException if a file exists and cannot be read
     */
    public static ArmProcessor of(HostSource host) {
        OptionalLong midr = host.files()
                .read(MIDR)
                .map(text -> hexadecimal(text.text().strip()))
                .orElse(OptionalLong.empty());
        OptionalLong hwcap = host.isLive()
                ? AuxiliaryVector.of(host.files()).value(AT_HWCAP)
                : host.facts().recorded(HWCAP).map(ArmProcessor::hexadecimal).orElse(OptionalLong.empty());
        return new ArmProcessor(midr, hwcap);
    }

    private static OptionalLong hexadecimal(String text) {
        try {
            return text.startsWith("0x")
                    ? OptionalLong.of(Long.parseUnsignedLong(text.substring(2), 16))
                    : OptionalLong.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }
}
