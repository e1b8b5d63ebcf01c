package io.vircaps.output.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes one JSON text: two spaces a level, {@code "key": value}, LF line ends, one at the end. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** How the text is laid out. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** One JSON object as text. */
    public static String text(Consumer<Json> properties) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(), out)) {
            generator.writeStartObject();
            properties.accept(new Json(generator));
            generator.writeEndObject();
        }
        return out.append('\n').toString();
    }

    public void string(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    public void string(String name, Optional<String> value) {
        value.ifPresent(text -> string(name, text));
    }

    void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    void number(String name, OptionalInt value) {
        value.ifPresent(number -> number(name, number));
    }

    void number(String name, OptionalLong value) {
        value.ifPresent(number -> number(name, number));
    }

    /** A count the kernel and libvirt hold in 64 bits without a sign. */
    void unsigned(String name, long value) {
        generator.writeName(name).writeNumber(Long.toUnsignedString(value));
    }

    public void bool(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    public void bool(String name, Optional<Boolean> value) {
        value.ifPresent(flag -> bool(name, flag));
    }

    void object(String name, Runnable properties) {
        generator.writeObjectPropertyStart(name);
        properties.run();
        generator.writeEndObject();
    }

    <T> void object(String name, Optional<T> value, BiConsumer<Json, T> properties) {
        value.ifPresent(present -> object(name, () -> properties.accept(this, present)));
    }

    void strings(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    public <T> void objects(String name, List<T> values, BiConsumer<Json, T> properties) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartObject();
            properties.accept(this, value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
