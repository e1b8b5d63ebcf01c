package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.query.CpuExpansion;
import io.vircaps.qmp.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of Hyper-V guests may be shown, by libvirt's names; {@code virDomainHyperv}. */
public final class HypervNames {
    private static final List<String> KNOWN = List.of(
            "relaxed",
            "vapic",
            "spinlocks",
            "vpindex",
            "runtime",
            "synic",
            "stimer",
            "reset",
            "vendor_id",
            "frequencies",
            "reenlightenment",
            "tlbflush",
            "ipi",
            "evmcs",
            "avic");

    private HypervNames() {}

    /** Those that a CPU has, in libvirt's order: what is true, a number above 0, or a text. */
    public static List<String> of(CpuExpansion cpu) {
        Map<String, JsonValue> props = cpu.props();
        List<String> names = new ArrayList<>();
        for (String name : KNOWN) {
            Optional<JsonValue> value = Optional.ofNullable(props.get("hv-" + name.replace('_', '-')));
            if (value.filter(HypervNames::isGiven).isPresent()) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isGiven(JsonValue value) {
        return value.asFlag().orElse(false)
                || value.asInteger().orElse(0) > 0
                || value.asText().isPresent();
    }
}
