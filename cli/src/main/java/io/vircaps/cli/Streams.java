package io.vircaps.cli;

import io.vircaps.cli.verb.Plain;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the command reads from and writes to. Text goes out as UTF-8, an answer in one piece and unbuffered, so that a
 * failed write is seen.
 *
 * @param in           standard input
 * @param out          standard output
 * @param err          standard error
 * @param someoneWatches whether standard error is a terminal
 */
public record Streams(InputStream in, OutputStream out, OutputStream err, boolean someoneWatches) {
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** Those of this process. */
    static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(STANDARD_ERROR));
    }

    /** Whether answers go to a terminal, so that colours make sense. */
    public boolean printsToTerminal() {
        return out instanceof FileOutputStream && isTerminal(STANDARD_OUTPUT);
    }

    private static boolean isTerminal(Path stream) {
        try {
            String target = Files.readSymbolicLink(stream).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return false;
        }
    }

    /** Prints an answer. */
    void print(String answer) throws IOException {
        out.write(answer.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Says something on standard error. */
    void say(String sentence) {
        try {
            err.write((Plain.text(sentence) + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyListens) {
            // there is no further place to say so
        }
    }
}
