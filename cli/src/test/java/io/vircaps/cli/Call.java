package io.vircaps.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One command line, answered in this process.
 *
 * @param status the exit status
 * @param out    what was printed
 * @param err    what was said on standard error
 */
record Call(int status, String out, String err) {
    static Call of(String... arguments) {
        return with("", Map.of(), arguments);
    }

    static Call with(String input, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false);
        int status = new Cli(streams, environment).run(arguments);
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
