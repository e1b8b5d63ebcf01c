package io.vircaps.store.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A run of a program with limits. A result or an exception comes within about the time limit, the output is read up to
 * a bound, and no process it started is left. It runs in the locale {@code C} with an empty standard input.
 *
 * @param command   the program as an absolute path, and its arguments
 * @param limit     for all of it
 * @param mostBytes of standard output
 */
public record ProgramRun(List<String> command, Duration limit, int mostBytes) {
    private static final int ERROR_BYTES = 4096;

    /** How long the processes it started may take to end. */
    private static final Duration ENDING = Duration.ofSeconds(5);

    /** How long after its end its standard error is read. */
    private static final Duration GRACE = Duration.ofMillis(500);

    public ProgramRun {
        command = List.copyOf(command);
    }

    /**
     * How a program ended.
     *
     * @param status    its exit status
     * @param output    what it printed
     * @param lastError the last line of its standard error; empty text if there was none
     */
    public record Ended(int status, String output, String lastError) {
        /** Whether the status is 0. */
        public boolean isSuccess() {
            return status == 0;
        }

        /** The exit status and the last line of standard error, for a note. */
        public String failure() {
            return "exit status " + status + (lastError.isEmpty() ? "" : " (" + lastError + ")");
        }
    }

    /**
     * Runs it to its end.
     *
     * @throws ProgramException if it cannot be started, does not end in time, or prints more than its bound
     */
    public Ended run() {
        ProcessMark mark = ProcessMark.fresh();
        long deadline = System.nanoTime() + limit.toNanos();
        Process process = start(mark);
        try {
            process.getOutputStream().close();
            return await(process, deadline);
        } catch (IOException broken) {
            throw ProgramException.broken(command, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw ProgramException.interrupted(command, interrupted);
        } finally {
            process.destroyForcibly();
            mark.killAll(ENDING);
        }
    }

    private Process start(ProcessMark mark) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put(ProcessMark.VARIABLE, mark.value());
        try {
            return builder.start();
        } catch (IOException refused) {
            throw ProgramException.notStarted(command, refused);
        }
    }

    private Ended await(Process process, long deadline) throws IOException, InterruptedException {
        PipeReader output = PipeReader.bounded(process.getInputStream(), mostBytes + 1);
        PipeReader errors = PipeReader.draining(process.getErrorStream(), ERROR_BYTES);
        byte[] printed;
        try {
            printed = output.await(deadline - System.nanoTime());
        } catch (TimeoutException silent) {
            throw ProgramException.late(command, "output", limit);
        }
        if (printed.length > mostBytes) {
            throw ProgramException.tooMuch(command, mostBytes);
        }
        if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw ProgramException.late(command, "end", limit);
        }
        return new Ended(process.exitValue(), new String(printed, StandardCharsets.UTF_8), lastLine(errors));
    }

    /** The last line of standard error; empty where another process keeps it open. */
    private static String lastLine(PipeReader errors) throws InterruptedException {
        try {
            String text = new String(errors.await(GRACE.toNanos()), StandardCharsets.UTF_8).strip();
            return text.substring(text.lastIndexOf('\n') + 1);
        } catch (IOException | TimeoutException unknown) {
            return "";
        }
    }
}
