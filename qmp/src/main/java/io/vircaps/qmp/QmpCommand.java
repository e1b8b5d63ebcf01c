package io.vircaps.qmp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A command; qmp-spec, "Issuing Commands".
 *
 * @param name      what to execute
 * @param arguments its arguments; absent for none
 */
public record QmpCommand(String name, Optional<JsonValue.Structure> arguments) {
    /** The command that ends the negotiation after the greeting; it must be the first. */
    public static final QmpCommand NEGOTIATE = of("qmp_capabilities");

    /** A command without arguments. */
    public static QmpCommand of(String name) {
        return new QmpCommand(name, Optional.empty());
    }

    /** The same command with arguments. */
    public QmpCommand with(JsonValue.Structure values) {
        return new QmpCommand(name, Optional.of(values));
    }

    /** The command in a transcript: an object without {@code id}. */
    JsonValue.Structure toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("execute", new JsonValue.Text(name));
        arguments.ifPresent(values -> members.put("arguments", values));
        return new JsonValue.Structure(members);
    }

    /** The command as it is sent. */
    JsonValue.Structure toJson(long id) {
        Map<String, JsonValue> members = new LinkedHashMap<>(toJson().members());
        members.put("id", new JsonValue.Numeral(Long.toString(id)));
        return new JsonValue.Structure(members);
    }

    /** The command in an object of a transcript; empty if the object is none. */
    static Optional<QmpCommand> fromJson(JsonValue.Structure object) {
        return object.member("execute")
                .flatMap(JsonValue::asText)
                .map(name -> new QmpCommand(name, argumentsOf(object)));
    }

    private static Optional<JsonValue.Structure> argumentsOf(JsonValue.Structure object) {
        return object.member("arguments")
                .filter(JsonValue.Structure.class::isInstance)
                .map(JsonValue.Structure.class::cast)
                .filter(arguments -> !arguments.members().isEmpty());
    }
}
