package io.vircaps.driver.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The standard input and output of a program as a channel. Its standard error is kept, to explain a failed connection.
 */
final class CommandChannel implements ByteChannel {
    private static final int MAX_PIECE = 1 << 16;
    private static final int MAX_ERROR_OUTPUT = 4096;
    private static final long ERROR_OUTPUT_MILLIS = 5000;
    private static final long GRACE_MILLIS = 5000;

    private final Process process;
    private final InputStream from;
    private final OutputStream to;
    private final Thread errorReader;
    private volatile String errors = "";
    /** The program closed its output or input, so it is about to exit. */
    private volatile boolean ended;

    private volatile boolean closed;

    private CommandChannel(Process process) {
        this.process = process;
        this.from = process.getInputStream();
        this.to = process.getOutputStream();
        this.errorReader = new Thread(this::readErrors, "vircaps-command-stderr");
        errorReader.setDaemon(true);
        errorReader.start();
    }

    /**
     * Starts a program.
     *
     * @throws RemoteException.Unreachable if it cannot be started
     */
    static CommandChannel start(List<String> command) {
        try {
            return new CommandChannel(new ProcessBuilder(command).start());
        } catch (IOException absent) {
            String why = String.valueOf(absent.getMessage());
            boolean isAbsent = why.contains("No such file or directory");
            throw new RemoteException.Unreachable(
                    "cannot execute binary " + command.get(0) + (isAbsent ? ": No such file or directory" : ""),
                    absent);
        }
    }

    private void readErrors() {
        StringBuilder text = new StringBuilder();
        byte[] piece = new byte[512];
        try (InputStream stream = process.getErrorStream()) {
            int count = stream.read(piece);
            while (count >= 0) {
                if (text.length() < MAX_ERROR_OUTPUT) {
                    text.append(new String(piece, 0, count, StandardCharsets.UTF_8));
                    errors = text.toString();
                }
                count = stream.read(piece);
            }
        } catch (IOException ended) {
            // the program has exited
            return;
        }
    }

    /** What the program printed on its standard error until it closed it; empty if nothing. */
    String errorOutput() {
        try {
            errorReader.join(ERROR_OUTPUT_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return errors.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!into.hasRemaining()) {
            return 0;
        }
        byte[] piece = new byte[Math.min(into.remaining(), MAX_PIECE)];
        int count = from.read(piece);
        if (count > 0) {
            into.put(piece, 0, count);
        }
        if (count < 0) {
            ended = true;
        }
        return count;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        byte[] piece = new byte[Math.min(bytes.remaining(), MAX_PIECE)];
        bytes.get(piece);
        try {
            to.write(piece);
            to.flush();
        } catch (IOException broken) {
            ended = true;
            throw broken;
        }
        return piece.length;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    /**
     * Ends the program and its children in a thread of its own, because closing its streams would wait for a blocked
     * writer. A program that is about to exit gets time to print its error.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        List<ProcessHandle> family = family();
        if (!ended) {
            family.forEach(ProcessHandle::destroy);
        }
        new Thread(() -> end(family), "vircaps-command-end").start();
    }

    private void end(List<ProcessHandle> family) {
        try {
            process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** The program and its children, except those that detached, as shared connections of ssh do. */
    private List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }
}
