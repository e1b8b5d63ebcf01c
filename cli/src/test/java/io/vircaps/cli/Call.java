package io.vircaps.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One command line, performed in this process.
 *
 * @param status the exit status
 * @param out    what was printed
 * @param err    what was printed on standard error
 */
public record Call(int status, String out, String err) {
    public static Call of(String... arguments) {
        return with("", Map.of(), arguments);
    }

    /** The same, of words with spaces between them. */
    public static Call line(String line) {
        return of(line.split(" "));
    }

    public static Call with(String input, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false);
        int status = new Cli(streams, environment).run(arguments);
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
