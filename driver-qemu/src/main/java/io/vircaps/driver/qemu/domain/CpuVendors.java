package io.vircaps.driver.qemu.domain;

import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.X86Model;
import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.model.Arch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Vendors of CPU models; {@code virCPUGetVendorForModel}. */
final class CpuVendors {
    private CpuVendors() {}

    /** Vendors by model, for x86 and POWER only; a model without vendor has no entry. */
    static Map<String, String> of(CpuMap map, Arch arch) {
        Map<String, String> vendors = new HashMap<>();
        if (GuestKind.isX86(arch.name())) {
            for (X86Model model : map.x86().models()) {
                Optional<String> vendor = model.identity().vendor();
                vendor.or(() -> model.ancestor().map(vendors::get)).ifPresent(name -> vendors.put(model.name(), name));
            }
        }
        if (GuestKind.isPpc64(arch.name())) {
            map.ppc64().models().forEach(model -> model.vendor().ifPresent(name -> vendors.put(model.name(), name)));
        }
        return vendors;
    }
}
