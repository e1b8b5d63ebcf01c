package io.vircaps.qmp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.io.JsonStringEncoder;

/** A JSON value (RFC 8259) of a QMP message. An accessor of another kind of value is empty. */
public sealed interface JsonValue {
    /** Most bytes of a text that is {@linkplain #parse parsed}. */
    int MOST_BYTES = 1 << 20;

    /**
     * An object.
     *
     * @param members its members in the written order; of two with one name the later applies
     */
    record Structure(Map<String, JsonValue> members) implements JsonValue {
        public Structure {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Optional<JsonValue> member(String name) {
            return Optional.ofNullable(members.get(name));
        }

        @Override
        public void appendTo(StringBuilder text) {
            String separator = "";
            text.append('{');
            for (Map.Entry<String, JsonValue> member : members.entrySet()) {
                text.append(separator);
                appendQuoted(member.getKey(), text);
                member.getValue().appendTo(text.append(": "));
                separator = ", ";
            }
            text.append('}');
        }

        /** The same object without one of its members. */
        public Structure without(String name) {
            Map<String, JsonValue> rest = new LinkedHashMap<>(members);
            rest.remove(name);
            return new Structure(rest);
        }
    }

    /**
     * An array.
     *
     * @param elements its elements
     */
    record Sequence(List<JsonValue> elements) implements JsonValue {
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public Optional<List<JsonValue>> asElements() {
            return Optional.of(elements);
        }

        @Override
        public void appendTo(StringBuilder text) {
            String separator = "";
            text.append('[');
            for (JsonValue element : elements) {
                element.appendTo(text.append(separator));
                separator = ", ";
            }
            text.append(']');
        }
    }

    /**
     * A string.
     *
     * @param text its characters, escapes resolved
     */
    record Text(String text) implements JsonValue {
        @Override
        public Optional<String> asText() {
            return Optional.of(text);
        }

        @Override
        public void appendTo(StringBuilder json) {
            appendQuoted(text, json);
        }
    }

    /**
     * A number.
     *
     * @param literal as it is written
     */
    record Numeral(String literal) implements JsonValue {
        @Override
        public OptionalLong asInteger() {
            try {
                return OptionalLong.of(Long.parseLong(literal));
            } catch (NumberFormatException notAnInteger) {
                return OptionalLong.empty();
            }
        }

        @Override
        public void appendTo(StringBuilder text) {
            text.append(literal);
        }
    }

    /**
     * True or false.
     *
     * @param value its value
     */
    record Flag(boolean value) implements JsonValue {
        @Override
        public Optional<Boolean> asFlag() {
            return Optional.of(value);
        }

        @Override
        public void appendTo(StringBuilder text) {
            text.append(value);
        }
    }

    /** The literal {@code null}. */
    enum Nothing implements JsonValue {
        /** The only one. */
        NULL;

        @Override
        public void appendTo(StringBuilder text) {
            text.append("null");
        }
    }

    /** An object of one member. */
    static Structure object(String name, JsonValue value) {
        return new Structure(Map.of(name, value));
    }

    /**
     * The value of a JSON text of at most 1 MiB.
     *
     * @param text in UTF-8
     * @throws QmpException if it is none
     */
    static JsonValue parse(byte[] text) {
        try (JsonStream values = new JsonStream(new ByteArrayInputStream(text), MOST_BYTES)) {
            return values.next().orElseThrow(() -> new QmpException.Malformed("no JSON", "a value", "nothing"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The values of a text of JSON values that follow each other, of at most 1 MiB each.
     *
     * @param text in UTF-8
     *     @param name its file, for errors, which add the line
     * @throws QmpException if something else follows
     */
    static List<JsonValue> parseAll(byte[] text, String name) {
        try (JsonStream stream = new JsonStream(new ByteArrayInputStream(text), MOST_BYTES)) {
            List<JsonValue> values = new ArrayList<>();
            for (Optional<JsonValue> next = stream.next(); next.isPresent(); next = stream.next()) {
                values.add(next.get());
            }
            return values;
        } catch (QmpException.Malformed malformed) {
            throw malformed.in(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void appendQuoted(String characters, StringBuilder text) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(characters, text);
        text.append('"');
    }

    /** Writes the value, on one line and in QEMU's spacing. */
    void appendTo(StringBuilder text);

    /** The value as JSON text on one line. */
    default String json() {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    /** The member of this name; empty if there is none, or this is no object. */
    default Optional<JsonValue> member(String name) {
        return Optional.empty();
    }

    /** The elements of an array. */
    default Optional<List<JsonValue>> asElements() {
        return Optional.empty();
    }

    /** The characters of a string. */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** The value of a number that is an integer of 64 bits. */
    default OptionalLong asInteger() {
        return OptionalLong.empty();
    }

    /** The value of true or false. */
    default Optional<Boolean> asFlag() {
        return Optional.empty();
    }
}
