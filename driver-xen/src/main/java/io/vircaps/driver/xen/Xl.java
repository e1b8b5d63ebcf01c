package io.vircaps.driver.xen;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks {@code xl}, the program of Xen's toolstack; for a host folder, reads what it printed there. */
final class Xl {
    /** Where a host folder keeps what {@code xl info -n} printed. */
    static final String RECORDED = "run/xl-info-n.txt";

    private static final String PROGRAM = "xl";

    /** More than a machine of four thousand CPUs makes it print. */
    private static final int MOST_BYTES = 1 << 20;

    private final HostSource host;
    private final Duration limit;

    /**
     * The toolstack of one host.
     *
     * @param limit for the whole answer
     */
    Xl(HostSource host, Duration limit) {
        this.host = host;
        this.limit = limit;
    }

    /** What {@code xl info -n} prints; empty, with a note, if it cannot be had. */
    Probed<Optional<String>> info() {
        try {
            return host.isLive() ? asked() : recorded();
        } catch (IOException failure) {
            return failed(String.valueOf(failure.getMessage()));
        }
    }

    private Probed<Optional<String>> recorded() throws IOException {
        if (host.folder().isEmpty()) {
            return missing("nothing was recorded");
        }
        Path file = host.folder().get().resolve(RECORDED);
        try (InputStream in = Files.newInputStream(file)) {
            return Probed.of(Optional.of(text(in)));
        } catch (NoSuchFileException absent) {
            return missing("no " + RECORDED + " in the host folder");
        }
    }

    private Probed<Optional<String>> asked() throws IOException {
        Optional<File> program = find();
        return program.isPresent() ? ask(program.get()) : missing("not in PATH");
    }

    /** The program, as an absolute path; empty if it is not installed, or the host is a recorded one. */
    Optional<String> program() {
        return host.isLive() ? find().map(File::getPath) : Optional.empty();
    }

    private Optional<File> find() {
        StringTokenizer folders = new StringTokenizer(host.facts().searchPath() + ":/usr/sbin", ":");
        while (folders.hasMoreTokens()) {
            File program = new File(folders.nextToken(), PROGRAM);
            if (program.isAbsolute() && program.isFile() && program.canExecute()) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    private Probed<Optional<String>> ask(File program) throws IOException {
        Process process = new ProcessBuilder(program.getPath(), "info", "-n")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long end = System.nanoTime() + limit.toNanos();
        try {
            process.getOutputStream().close();
            CompletableFuture<String> printed = inBackground(process.getInputStream());
            String text = printed.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return failed("no end within " + limit.toMillis() + " ms");
            }
            return process.exitValue() == 0
                    ? Probed.of(Optional.of(text))
                    : failed("exit status " + process.exitValue());
        } catch (TimeoutException silent) {
            return failed("no answer within " + limit.toMillis() + " ms");
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            return failed(String.valueOf(cause.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return failed("interrupted while waiting");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static CompletableFuture<String> inBackground(InputStream in) {
        CompletableFuture<String> printed = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> printed.completeAsync(
                        () -> {
                            try {
                                return text(in);
                            } catch (IOException failure) {
                                throw new UncheckedIOException(failure);
                            }
                        },
                        Runnable::run),
                "vircaps-xl");
        reader.setDaemon(true);
        reader.start();
        return printed;
    }

    private static String text(InputStream in) throws IOException {
        byte[] printed = in.readNBytes(MOST_BYTES + 1);
        if (printed.length > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        return new String(printed, StandardCharsets.UTF_8);
    }

    private static Probed<Optional<String>> missing(String detail) {
        return Probed.of(
                Optional.empty(),
                Note.of(XenReason.XEN_TOOLSTACK_MISSING, PROGRAM, detail)
                        .remedy("install Xen's tools (Debian: xen-utils-common)"));
    }

    private static Probed<Optional<String>> failed(String detail) {
        return Probed.of(Optional.empty(), Note.of(XenReason.XEN_TOOLSTACK_FAILED, PROGRAM + " info -n", detail));
    }
}
