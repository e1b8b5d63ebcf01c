package io.vircaps.model.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The settings of one of libvirt's configuration files, such as {@code qemu.conf}, {@code libvirtd.conf} or
 * {@code libvirt.conf}. Where a name is set twice the first one counts, as for libvirt. Immutable.
 *
 * @param path     the file, for error messages
 * @param settings what each name is set to
 */
public record LibvirtConf(String path, Map<String, Value> settings) {
    /** The value of a setting. */
    public sealed interface Value {
        /** A text in quotes. */
        record Text(String text) implements Value {}

        /** A whole number. */
        record Whole(long number) implements Value {}

        /** Values in brackets. */
        record Sequence(List<Value> values) implements Value {
            public Sequence {
                values = List.copyOf(values);
            }
        }
    }

    public LibvirtConf {
        settings = Map.copyOf(settings);
    }

    /** A file that is missing or sets nothing. */
    public static LibvirtConf empty(String path) {
        return new LibvirtConf(path, Map.of());
    }

    /**
     * Reads a file's text.
     *
     * @param path the file, for error messages
     * @throws ConfException if it is malformed
     */
    public static LibvirtConf parse(String path, String text) {
        return new ConfParser(path, text).parse();
    }

    /**
     * A setting that is a text.
     *
     * @throws ConfException if it is set to something else
     */
    public Optional<String> text(String name) {
        Value value = settings.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        }
        throw wrong(name, "a string", value);
    }

    /**
     * A setting that is a list of texts; a single text is a list of one.
     *
     * @throws ConfException if it is set to something else
     */
    public Optional<List<String>> texts(String name) {
        Value value = settings.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Value.Text text) {
            return Optional.of(List.of(text.text()));
        }
        if (!(value instanceof Value.Sequence sequence)) {
            throw wrong(name, "a string or a list of strings", value);
        }
        List<String> texts = new ArrayList<>();
        for (Value element : sequence.values()) {
            if (!(element instanceof Value.Text text)) {
                throw wrong(name, "a list of strings", element);
            }
            texts.add(text.text());
        }
        return Optional.of(List.copyOf(texts));
    }

    /**
     * A setting that is a whole number.
     *
     * @throws ConfException if it is set to something else
     */
    public OptionalLong number(String name) {
        Value value = settings.get(name);
        if (value == null) {
            return OptionalLong.empty();
        }
        if (value instanceof Value.Whole number) {
            return OptionalLong.of(number.number());
        }
        throw wrong(name, "a number", value);
    }

    /**
     * A setting that is 1 or 0.
     *
     * @throws ConfException if it is set to something else
     */
    public Optional<Boolean> flag(String name) {
        OptionalLong number = number(name);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.getAsLong() < 0 || number.getAsLong() > 1) {
            throw new ConfException(path, "wrong value of " + name, "0 or 1", Long.toString(number.getAsLong()));
        }
        return Optional.of(number.getAsLong() == 1);
    }

    private ConfException wrong(String name, String expected, Value found) {
        return new ConfException(path, "wrong value of " + name, expected, found.toString());
    }
}
