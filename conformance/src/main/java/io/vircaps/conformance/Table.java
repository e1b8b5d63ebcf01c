package io.vircaps.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Tables among our own resources: columns stand at least two blanks apart; {@code #} begins a comment line. */
public final class Table {
    private Table() {}

    /**
     * The rows of a table.
     *
     * @param name    the resource, beside this class
     * @param columns how many columns a row has
     */
    public static List<List<String>> rows(String name, int columns) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> row(name, line, columns))
                .toList();
    }

    private static List<String> row(String name, String line, int columns) {
        List<String> row = List.of(line.split("\\s{2,}", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s: expected %d columns, found '%s'", name, columns, line));
        }
        return row;
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
