package io.vircaps.qmp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An emulator process with QMP on its standard input and output.
 *
 * <p>A pipe cannot be read with a time limit, so a daemon thread reads it and queues the parsed values. If another
 * process keeps the pipe open after the emulator's end, only that thread keeps waiting. Standard error is read without
 * waiting, as far as it fits into a pipe.
 */
public final class QmpProcess implements QmpConnection {
    private static final int QUEUED = 16;
    private static final int MESSAGES = 4096;
    private static final int LAST_LINES = 3;

    /** Interval at which the process is checked. */
    private static final long GLANCE_NANOS = 100_000_000;

    /** Time after the end of the process in which its last output may still pass the reader thread. */
    private static final long GRACE_NANOS = 1_000_000_000;

    /** A queued result of the reader: a value or an error. */
    private interface Arrival {
        JsonValue open(String awaited);
    }

    private final Process process;
    private final QmpLimits limits;
    private final BlockingQueue<Arrival> arrivals = new ArrayBlockingQueue<>(QUEUED);
    private final StringBuilder messages = new StringBuilder();
    private final Thread reader;
    private volatile boolean killed;

    private QmpProcess(Process process, QmpLimits limits) {
        this.process = process;
        this.limits = limits;
        this.reader = new Thread(this::readAll, "vircaps-qmp-" + process.pid());
        reader.setDaemon(true);
    }

    /**
     * Starts an emulator.
     *
     * @param command program, arguments, environment and working directory; its redirections are set here
     * @param limits  time limits
     * @throws QmpException.NotStarted if the operating system refuses
     */
    public static QmpProcess start(ProcessBuilder command, QmpLimits limits) {
        try {
            Process process = command.redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.PIPE)
                    .redirectError(ProcessBuilder.Redirect.PIPE)
                    .start();
            QmpProcess started = new QmpProcess(process, limits);
            started.reader.start();
            return started;
        } catch (IOException e) {
            throw new QmpException.NotStarted(command.command().get(0), e);
        }
    }

    private void readAll() {
        try (JsonStream stream = new JsonStream(process.getInputStream(), limits.messageBytes())) {
            Optional<JsonValue> value = stream.next();
            while (value.isPresent()) {
                JsonValue arrived = value.get();
                arrivals.put(awaited -> arrived);
                value = stream.next();
            }
            arrivals.put(this::ended);
        } catch (QmpException e) {
            lastArrival(e);
        } catch (IOException e) {
            brokeOff(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Queues an error of the stream; after a kill it is expected and ignored. */
    private void brokeOff(IOException how) {
        if (!killed) {
            lastArrival(new QmpException.Closed(
                    String.format(Locale.ROOT, "output broke off (%s)", how.getMessage()), "its end"));
        }
    }

    private void lastArrival(QmpException failure) {
        try {
            arrivals.put(awaited -> {
                throw failure;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonValue ended(String awaited) {
        throw new QmpException.Closed(end(), awaited);
    }

    @Override
    public void send(JsonValue.Structure object) {
        byte[] line = (object.json() + "\n").getBytes(StandardCharsets.UTF_8);
        OutputStream out = process.getOutputStream();
        try {
            out.write(line);
            out.flush();
        } catch (IOException e) {
            throw new QmpException.Closed(end(), "it took a command");
        }
    }

    @Override
    public JsonValue receive(String awaited, Duration limit) {
        try {
            Optional<Arrival> arrival = arrival(awaited, System.nanoTime() + limit.toNanos());
            collectMessages();
            return arrival.orElseThrow(() -> new QmpException.Silent(awaited, limit))
                    .open(awaited);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QmpException.Closed("interrupted", awaited);
        }
    }

    /** The next result; empty if the time limit passes first. */
    private Optional<Arrival> arrival(String awaited, long deadline) throws InterruptedException {
        while (true) {
            boolean ended = !process.isAlive();
            long left = deadline - System.nanoTime();
            Arrival arrival = arrivals.poll(Math.min(left, ended ? GRACE_NANOS : GLANCE_NANOS), TimeUnit.NANOSECONDS);
            if (arrival != null || left <= GLANCE_NANOS) {
                return Optional.ofNullable(arrival);
            }
            if (ended) {
                throw new QmpException.Closed(end(), awaited);
            }
        }
    }

    /** How the emulator ended: {@code exited with status 1 (the last lines of standard error)}. */
    private String end() {
        String how = awaitExit() ? "exited with status " + process.exitValue() : "closed its output";
        collectMessages();
        return messages.isEmpty() ? how : how + " (" + lastLines() + ")";
    }

    /** The first 4 KiB of the emulator's standard error so far, lines ended by line feeds. */
    public String messages() {
        collectMessages();
        return messages.toString();
    }

    private String lastLines() {
        String[] lines = messages.toString().strip().split("\\n+", -1);
        int first = Math.max(0, lines.length - LAST_LINES);
        return String.join("; ", List.of(lines).subList(first, lines.length));
    }

    private void collectMessages() {
        InputStream errors = process.getErrorStream();
        try {
            for (int ready = errors.available(); ready > 0; ready = errors.available()) {
                String text = new String(errors.readNBytes(ready), StandardCharsets.UTF_8).replace("\r", "");
                messages.append(text, 0, Math.min(text.length(), MESSAGES - messages.length()));
            }
        } catch (IOException e) {
            return; // closed: there is no more
        }
    }

    /** Kills the emulator and waits for its end within the limit; returns whether it has ended. */
    public boolean kill() {
        killed = true;
        process.destroyForcibly();
        reader.interrupt();
        return awaitExit();
    }

    private boolean awaitExit() {
        try {
            return process.waitFor(limits.exit().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        kill();
    }
}
