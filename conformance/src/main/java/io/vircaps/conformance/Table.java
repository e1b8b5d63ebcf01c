package io.vircaps.conformance;

import io.vircaps.model.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tables among our own resources: columns stand at least two blanks apart; {@code #} begins a comment line. A last
 * column in brackets states which releases have the row: {@code [11.3.0-]} those from 11.3.0 on, {@code [-9.0.0]} those
 * until 9.0.0.
 */
public final class Table {
    private static final Pattern SPAN = Pattern.compile("\\s{2,}\\[([0-9.]*)-([0-9.]*)\\]$");

    private Table() {}

    /**
     * The rows of a table that is about all releases.
     *
     * @param name    the resource, beside this class
     * @param columns how many columns a row has
     */
    public static List<List<String>> rows(String name, int columns) {
        return lines(name).map(line -> row(name, line, columns)).toList();
    }

    /**
     * The rows that a release has.
     *
     * @param name    the resource, beside this class
     * @param columns how many columns a row has, without the releases
     */
    public static List<List<String>> rows(String name, int columns, Release release) {
        return lines(name)
                .filter(line -> isOf(release, line))
                .map(line -> row(name, SPAN.matcher(line).replaceFirst(""), columns))
                .toList();
    }

    private static boolean isOf(Release release, String line) {
        Matcher span = SPAN.matcher(line);
        return !span.find()
                || ((span.group(1).isEmpty() || release.dialect().atLeast(Dialect.parse(span.group(1))))
                        && (span.group(2).isEmpty()
                                || Dialect.parse(span.group(2)).atLeast(release.dialect())));
    }

    private static Stream<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
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
