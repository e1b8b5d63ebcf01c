package io.vircaps.host.cpu;

import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.data.X86Signature;
import io.vircaps.cpu.map.X86Feature;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Registers as far as {@code /proc/cpuinfo} lets guess them: a poor substitute, as the kernel hides bits, adds flags of
 * its own and names some differently; {@code arch/x86/include/asm/cpufeatures.h}.
 */
final class CpuinfoFlags {
    /** Where the kernel's name is neither libvirt's nor QEMU's, whatever stands for a blank. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("tsc_deadline_timer", "tsc-deadline", "nonstop_tsc", "invtsc");

    private final Map<String, X86Feature> features = new HashMap<>();

    CpuinfoFlags(X86Map map) {
        for (X86Feature feature : map.features()) {
            feature.aliases().forEach(alias -> features.putIfAbsent(plain(alias.name()), feature));
        }
        for (X86Feature feature : map.features()) {
            features.put(plain(feature.name()), feature);
        }
    }

    /** The registers of a processor with what the first record says. */
    X86Data registers(ProcCpuinfo cpuinfo) {
        X86Data data = X86Data.EMPTY.plus(signature(cpuinfo));
        data = cpuinfo.field("vendor_id")
                .flatMap(X86Data::vendorLeaf)
                .map(data::plus)
                .orElse(data);
        StringTokenizer flags = new StringTokenizer(cpuinfo.field("flags").orElse(""));
        while (flags.hasMoreTokens()) {
            String flag = flags.nextToken();
            X86Feature feature = features.get(plain(OTHER_NAMES.getOrDefault(flag, flag)));
            if (feature != null) {
                for (RegisterBit bit : feature.bits()) {
                    data = data.plus(X86Data.of(bit));
                }
            }
        }
        return data;
    }

    private static X86Signature signature(ProcCpuinfo cpuinfo) {
        return new X86Signature(number(cpuinfo, "cpu family"), number(cpuinfo, "model"), number(cpuinfo, "stepping"));
    }

    private static int number(ProcCpuinfo cpuinfo, String label) {
        String digits = cpuinfo.field(label).orElse("0");
        boolean isSmall = digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
        return isSmall && !digits.isEmpty() ? Integer.parseInt(digits) : 0;
    }

    /** A name without what different people put between words. */
    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").replace(".", "");
    }
}
