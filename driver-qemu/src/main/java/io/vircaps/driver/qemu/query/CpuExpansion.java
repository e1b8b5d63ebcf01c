package io.vircaps.driver.qemu.query;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.x86.QemuProperties;
import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpReply;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CPU model with all its properties; QMP {@code query-cpu-model-expansion}.
 *
 * @param model the model it comes down to
 * @param props the properties, in QEMU's order; those that cannot migrate count as they are without that demand
 */
public record CpuExpansion(String model, Map<String, JsonValue> props) {
    /**
     * The expansion with the properties that only CPUs have that need not migrate.
     *
     * @param migratable a reply of QEMU
     * @param all        what it replied where nothing need migrate; empty if it was not queried
     */
    static CpuExpansion of(QmpReply migratable, Optional<QmpReply> all) {
        QmpReply model = migratable.member("model");
        Map<String, JsonValue> props = new LinkedHashMap<>(properties(model));
        all.map(reply -> properties(reply.member("model")))
                .ifPresent(others -> others.forEach((name, value) -> {
                    if (isTrue(value) && props.get(name) instanceof JsonValue.Flag) {
                        props.put(name, value);
                    }
                }));
        return new CpuExpansion(model.member("name").text(), props);
    }

    /** The expansion as one reply has it. */
    static CpuExpansion ofModel(QmpReply model) {
        return new CpuExpansion(model.optional("name").map(QmpReply::text).orElse(""), properties(model));
    }

    private static Map<String, JsonValue> properties(QmpReply model) {
        return model.optional("props")
                .map(QmpReply::value)
                .filter(JsonValue.Structure.class::isInstance)
                .map(JsonValue.Structure.class::cast)
                .map(JsonValue.Structure::members)
                .orElse(Map.of());
    }

    private static boolean isTrue(JsonValue value) {
        return value.asFlag().orElse(false);
    }

    /** The same for decoding to x86 registers. */
    public QemuProperties x86() {
        Set<String> features = new HashSet<>();
        props.forEach((name, value) -> {
            if (isTrue(value)) {
                features.add(name);
            }
        });
        return new QemuProperties(
                features,
                Optional.ofNullable(props.get("vendor")).flatMap(JsonValue::asText),
                new X86Signature(number("family"), number("model"), number("stepping")));
    }

    private int number(String name) {
        return Optional.ofNullable(props.get(name))
                .map(value -> (int) value.asInteger().orElse(0))
                .orElse(0);
    }
}
