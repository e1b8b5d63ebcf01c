package io.vircaps.conformance.qemu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A {@code .replies} file: what libvirt sent to an emulator and what came back, in turn, with an empty line between.
 * The greeting is not recorded. Where an emulator was asked twice, the second time without its accelerator, both runs
 * stand in the file; each begins with {@code qmp_capabilities}.
 *
 * @param runs the runs
 */
public record Replies(List<List<Exchange>> runs) {
    private static final Pattern COMMAND = Pattern.compile("\"execute\"\\s*:\\s*\"([^\"]+)\"");
    private static final String FIRST_COMMAND = "qmp_capabilities";

    /**
     * A command and its answer.
     *
     * @param command the command's name
     * @param sent    what was sent, JSON on one line
     * @param reply   what came back, JSON on one line
     */
    public record Exchange(String command, String sent, String reply) {}

    public Replies {
        runs = runs.stream().map(List::copyOf).toList();
    }

    /** Reads such a file. */
    public static Replies read(Path file) throws IOException {
        return parse(Files.readString(file), file.toString());
    }

    /** Parses such a file's text; {@code source} is named in errors. */
    static Replies parse(String text, String source) throws IOException {
        String[] objects = text.strip().split("\n\\s*\n", -1);
        if (objects.length % 2 != 0) {
            throw new IOException(String.format(Locale.ROOT, "%s: %d objects are no pairs", source, objects.length));
        }
        List<List<Exchange>> runs = new ArrayList<>();
        for (int i = 0; i < objects.length; i += 2) {
            Exchange exchange = exchange(objects[i], objects[i + 1], source);
            if (exchange.command().equals(FIRST_COMMAND)) {
                runs.add(new ArrayList<>());
            }
            if (runs.isEmpty()) {
                throw new IOException(String.format(Locale.ROOT, "%s: begins with %s", source, exchange.command()));
            }
            runs.getLast().add(exchange);
        }
        return new Replies(runs);
    }

    /** JSON has no line ends inside its strings, so they may all go. */
    private static Exchange exchange(String sent, String reply, String source) throws IOException {
        Matcher command = COMMAND.matcher(sent);
        if (!command.find()) {
            throw new IOException(String.format(Locale.ROOT, "%s: no command in %s", source, sent));
        }
        return new Exchange(command.group(1), oneLine(sent), oneLine(reply));
    }

    private static String oneLine(String json) {
        return json.lines().map(String::strip).collect(Collectors.joining());
    }
}
