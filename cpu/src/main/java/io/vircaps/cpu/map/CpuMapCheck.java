package io.vircaps.cpu.map;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.data.X86Data;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that a map names only what it defines and defines each name once, as libvirt does. */
final class CpuMapCheck {
    private final String where;

    private CpuMapCheck(String where) {
        this.where = where;
    }

    static void check(CpuMap map, String where) {
        CpuMapCheck check = new CpuMapCheck(where);
        check.x86(map.x86());
        check.ppc64(map.ppc64());
        check.arm(map.arm());
    }

    private void x86(X86Map map) {
        Set<String> vendors =
                unique("vendor", map.vendors().stream().map(X86Vendor::name).toList());
        Set<String> features =
                unique("feature", map.features().stream().map(X86Feature::name).toList());
        unique("model", map.models().stream().map(X86Model::name).toList());
        for (X86Vendor vendor : map.vendors()) {
            require(X86Data.vendorLeaf(vendor.string()).isPresent(), "vendor", vendor.name(), "string is not 12 bytes");
        }
        for (X86Feature feature : map.features()) {
            require(!feature.bits().isEmpty(), "feature", feature.name(), "has no bit");
        }
        Set<String> earlier = new HashSet<>();
        for (X86Model model : map.models()) {
            defined("model", model.name(), "ancestor", model.ancestor().stream().toList(), earlier);
            defined(
                    "model",
                    model.name(),
                    "vendor",
                    model.identity().vendor().stream().toList(),
                    vendors);
            defined("model", model.name(), "feature", model.features().present(), features);
            defined("model", model.name(), "feature", model.features().added(), features);
            defined("model", model.name(), "feature", model.features().removed(), features);
            earlier.add(model.name());
        }
    }

    private void ppc64(Ppc64Map map) {
        Set<String> vendors = unique("vendor", map.vendors());
        unique("model", map.models().stream().map(Ppc64Map.Model::name).toList());
        for (Ppc64Map.Model model : map.models()) {
            defined("model", model.name(), "vendor", model.vendor().stream().toList(), vendors);
            require(!model.versions().isEmpty(), "model", model.name(), "has no processor version");
        }
    }

    private void arm(ArmMap map) {
        Set<String> vendors =
                unique("vendor", map.vendors().stream().map(ArmMap.Vendor::name).toList());
        unique("feature", map.features());
        unique("model", map.models().stream().map(ArmMap.Model::name).toList());
        for (ArmMap.Model model : map.models()) {
            defined("model", model.name(), "vendor", model.vendor().stream().toList(), vendors);
        }
    }

    private Set<String> unique(String kind, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            require(seen.add(name), kind, name, "is defined twice");
        }
        return seen;
    }

    /** A name must be defined before it is used, so that ancestors cannot form a cycle. */
    private void defined(String kind, String name, String what, List<String> used, Set<String> known) {
        Optional<String> unknown =
                used.stream().filter(one -> !known.contains(one)).findFirst();
        require(unknown.isEmpty(), kind, name, what + " '" + unknown.orElse("") + "' is not defined before");
    }

    private void require(boolean condition, String kind, String name, String what) {
        if (!condition) {
            throw new CpuMapException(where, kind + " '" + name + "': " + what);
        }
    }
}
