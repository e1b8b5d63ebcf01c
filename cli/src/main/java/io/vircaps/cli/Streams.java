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
 * Standard input, output and error of a command line. Text is written as UTF-8, the output in one piece and unbuffered,
 * so that a failed write is noticed.
 *
 * @param in            standard input
 * @param out           standard output
 * @param err           standard error
 * @param errIsTerminal whether standard error is a terminal
 */
public record Streams(InputStream in, OutputStream out, OutputStream err, boolean errIsTerminal) {
    /** The status that a shell reports of a program that SIGPIPE ended: 128 plus the signal's number. */
    private static final int BROKEN_PIPE = 141;

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** The streams of this process. */
    public static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(STANDARD_ERROR));
    }

    /** Whether standard output is a terminal, so that colours make sense. */
    public boolean printsToTerminal() {
        return out instanceof FileOutputStream && isTerminal(STANDARD_OUTPUT);
    }

    /** Whether a link below {@code /proc/self/fd} leads to a terminal. */
    static boolean isTerminal(Path stream) {
        try {
            String target = Files.readSymbolicLink(stream).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    /** Prints to standard output. */
    public void print(byte[] text) throws IOException {
        out.write(text);
        out.flush();
    }

    /** Prints a line to standard error. */
    void printError(String sentence) {
        report(line(sentence));
    }

    /** A line of standard error, its control characters escaped. */
    static byte[] line(String sentence) {
        return (Plain.text(sentence) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Prints lines to standard error. */
    public void report(byte[] lines) {
        try {
            err.write(lines);
            err.flush();
        } catch (IOException closed) {
            // there is no other stream to report it to
        }
    }

    /** Reports that standard output cannot be written; returns the exit status. */
    public int lost(IOException unwritten) {
        String why = String.valueOf(unwritten.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("broken pipe")) {
            return BROKEN_PIPE;
        }
        printError("error: cannot write to standard output: " + why);
        return 1;
    }
}
