package io.vircaps.driver.qemu.query;

import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpCommand;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A CPU model to be expanded; {@code CpuModelInfo} of {@code qapi/machine-target.json}.
 *
 * @param model its name
 * @param props properties it shall have
 */
record CpuQuery(String model, Map<String, JsonValue> props) {
    private static final String COMMAND = "query-cpu-model-expansion";

    static CpuQuery model(String name) {
        return new CpuQuery(name, Map.of());
    }

    CpuQuery with(String property, boolean value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(props);
        more.put(property, new JsonValue.Flag(value));
        return new CpuQuery(model, more);
    }

    /** The command, for a form {@code static} or {@code full}. */
    QmpCommand command(String form) {
        Map<String, JsonValue> described = new LinkedHashMap<>();
        described.put("name", new JsonValue.Text(model));
        if (!props.isEmpty()) {
            described.put("props", new JsonValue.Structure(props));
        }
        return command(form, new JsonValue.Structure(described));
    }

    /** The same for a model that QEMU described itself. */
    static QmpCommand command(String form, JsonValue model) {
        Map<String, JsonValue> arguments = new LinkedHashMap<>();
        arguments.put("type", new JsonValue.Text(form));
        arguments.put("model", model);
        return QmpCommand.of(COMMAND).with(new JsonValue.Structure(arguments));
    }
}
