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
 * A program's standard input and output as a channel. What it says on its standard error is kept, for it tells why a
 * connection did not come about.
 */
final class CommandChannel implements ByteChannel {
    private static final int PORTION = 1 << 16;
    private static final int SAID = 4096;
    private static final long LAST_WORDS_MILLIS = 5000;
    private static final long GRACE_MILLIS = 5000;

    private final Process process;
    private final InputStream from;
    private final OutputStream to;
    private final Thread listening;
    private volatile String said = "";
    /** The program has closed its output or its input: it is about to end by itself. */
    private volatile boolean ended;

    private volatile boolean closed;

    private CommandChannel(Process process) {
        this.process = process;
        this.from = process.getInputStream();
        this.to = process.getOutputStream();
        this.listening = new Thread(this::listen, "vircaps-command-stderr");
        listening.setDaemon(true);
        listening.start();
    }

    /**
     * Starts a program.
     *
     * @throws RemoteException.Unreachable if there is none
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

    private void listen() {
        StringBuilder words = new StringBuilder();
        byte[] portion = new byte[512];
        try (InputStream errors = process.getErrorStream()) {
            int count = errors.read(portion);
            while (count >= 0) {
                if (words.length() < SAID) {
                    words.append(new String(portion, 0, count, StandardCharsets.UTF_8));
                    said = words.toString();
                }
                count = errors.read(portion);
            }
        } catch (IOException ended) {
            // the program is gone, and what it said until then is all there is
            return;
        }
    }

    /** What the program said on its standard error, once it has no more to say; empty if nothing. */
    String lastWords() {
        try {
            listening.join(LAST_WORDS_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return said.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!into.hasRemaining()) {
            return 0;
        }
        byte[] portion = new byte[Math.min(into.remaining(), PORTION)];
        int count = from.read(portion);
        if (count > 0) {
            into.put(portion, 0, count);
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
        byte[] portion = new byte[Math.min(bytes.remaining(), PORTION)];
        bytes.get(portion);
        try {
            to.write(portion);
            to.flush();
        } catch (IOException broken) {
            ended = true;
            throw broken;
        }
        return portion.length;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    /**
     * Ends the program and what it started, in a thread of its own: closing its streams would wait for whoever writes
     * to a program that reads no more. One that is about to end by itself is given time to say why.
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

    /** The program and what it started, unless that went its own way, as ssh's shared connections do. */
    private List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }
}
