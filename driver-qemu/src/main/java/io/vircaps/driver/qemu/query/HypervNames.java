package io.vircaps.driver.qemu.query;

import io.vircaps.qmp.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enlightenments of Hyper-V by libvirt's names; {@code virDomainHyperv}. */
final class HypervNames {
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

    /** The enlightenments of a CPU in libvirt's order: properties that are true, a number above 0, or a text. */
    static List<String> of(CpuExpansion cpu) {
        Map<String, JsonValue> props = cpu.props();
        List<String> names = new ArrayList<>();
        for (String name : KNOWN) {
            Optional<JsonValue> value = Optional.ofNullable(props.get("hv-" + name.replace('_', '-')));
            if (value.filter(HypervNames::isEnabled).isPresent()) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isEnabled(JsonValue value) {
        return value.asFlag().orElse(false)
                || value.asInteger().orElse(0) > 0
                || value.asText().isPresent();
    }
}
