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
import java.util.Locale;

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
    /** What a shell reports for a program that a broken pipe ended: 128 and SIGPIPE. */
    private static final int BROKEN_PIPE = 141;

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** Those of this process. */
    public static Streams ofProcess() {
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

    /** Prints to standard output. */
    public void print(byte[] text) throws IOException {
        out.write(text);
        out.flush();
    }

    /** Prints a line to standard error. */
    void say(String sentence) {
        report(line(sentence));
    }

    /** A line of standard error, with nothing in it that drives a terminal. */
    static byte[] line(String sentence) {
        return (Plain.text(sentence) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Prints lines to standard error. */
    public void report(byte[] lines) {
        try {
            err.write(lines);
            err.flush();
        } catch (IOException nobodyListens) {
            // there is no further place to say so
        }
    }

    /** Reports that standard output cannot be written; the result is the exit status. */
    public int lost(IOException unwritten) {
        String why = String.valueOf(unwritten.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("broken pipe")) {
            return BROKEN_PIPE;
        }
        say("error: cannot write to standard output: " + why);
        return 1;
    }
}
