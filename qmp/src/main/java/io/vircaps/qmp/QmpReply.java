package io.vircaps.qmp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The return value of a command, or a part of it, with its path for errors. Each method expects the type of the
 * command's schema; anything else throws {@link QmpException.Unexpected}.
 *
 * @param place the command and the path from its return value, for example {@code query-machines[3].name}
 * @param value the value there
 */
public record QmpReply(String place, JsonValue value) {
    /** The member of this name. */
    public QmpReply member(String name) {
        return optional(name).orElseThrow(() -> unexpected(place + "." + name, "a member", Optional.empty()));
    }

    /** The member of this name, if the object has it. */
    public Optional<QmpReply> optional(String name) {
        if (!(value instanceof JsonValue.Structure)) {
            throw unexpected(place, "an object", Optional.of(value));
        }
        return value.member(name).map(member -> new QmpReply(place + "." + name, member));
    }

    /** The elements of an array. */
    public List<QmpReply> elements() {
        List<JsonValue> values =
                value.asElements().orElseThrow(() -> unexpected(place, "an array", Optional.of(value)));
        List<QmpReply> elements = new ArrayList<>(values.size());
        for (JsonValue element : values) {
            elements.add(new QmpReply(place + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    /** A string. */
    public String text() {
        return value.asText().orElseThrow(() -> unexpected(place, "a string", Optional.of(value)));
    }

    /** True or false. */
    public boolean flag() {
        return value.asFlag().orElseThrow(() -> unexpected(place, "true or false", Optional.of(value)));
    }

    /** A number from 0 to 2147483647. */
    public int count() {
        OptionalLong number = value.asInteger();
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > Integer.MAX_VALUE) {
            throw unexpected(place, "a number from 0 to 2147483647", Optional.of(value));
        }
        return (int) number.getAsLong();
    }

    private static QmpException unexpected(String where, String expected, Optional<JsonValue> found) {
        return new QmpException.Unexpected(where, expected, found);
    }
}
