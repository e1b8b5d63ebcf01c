package io.vircaps.cpu.x86;

import io.vircaps.cpu.map.X86Feature;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The features of a map by the kernel's flag names. Most names differ in the characters between words only. Some flags
 * stand for several bits, of which the vendor decides; {@code arch/x86/kernel/cpu/common.c}, {@code
 * init_speculation_control}.
 */
final class KernelFlagNames {
    private static final Map<String, String> OTHER_NAMES =
            Map.of("tsc_deadline_timer", "tsc-deadline", "nonstop_tsc", "invtsc", "dts", "ds");

    private static final Map<String, String> OF_INTEL = Map.of("ibrs", "spec-ctrl", "ibpb", "spec-ctrl");
    private static final Map<String, String> OF_AMD = Map.of("stibp", "amd-stibp", "ssbd", "amd-ssbd");
    private static final Set<String> AMD = Set.of("AuthenticAMD", "HygonGenuine");
    private static final String VIRTUAL_SSBD = "virt_ssbd";

    private final Map<String, Catalog.Feature> features = new HashMap<>();

    KernelFlagNames(Catalog catalog) {
        for (Catalog.Feature feature : catalog.features()) {
            for (X86Feature.Alias alias : feature.facts().aliases()) {
                features.putIfAbsent(plain(alias.name()), feature);
            }
        }
        for (Catalog.Feature feature : catalog.features()) {
            features.put(plain(feature.name()), feature);
        }
    }

    /** The feature of a flag; empty if the map has none. */
    Optional<Catalog.Feature> feature(String flag, KernelFlags cpu) {
        String vendor = cpu.vendor().orElse("");
        boolean isUnclear =
                flag.equals("ssbd") && AMD.contains(vendor) && cpu.flags().contains(VIRTUAL_SSBD);
        return isUnclear ? Optional.empty() : Optional.ofNullable(features.get(plain(name(flag, vendor))));
    }

    private static String name(String flag, String vendor) {
        String name = OTHER_NAMES.getOrDefault(flag, flag);
        if (AMD.contains(vendor)) {
            return OF_AMD.getOrDefault(flag, name);
        }
        return vendor.equals("GenuineIntel") ? OF_INTEL.getOrDefault(flag, name) : name;
    }

    /** A name without the characters between words. */
    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").replace(".", "");
    }
}
