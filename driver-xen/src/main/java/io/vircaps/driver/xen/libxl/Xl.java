package io.vircaps.driver.xen.libxl;

import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.process.ProgramException;
import io.vircaps.store.process.ProgramRun;
import io.vircaps.store.process.SearchPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks {@code xl}, the program of Xen's toolstack; for a host directory, reads what it printed there. */
public final class Xl {
    /** Where a host directory keeps what {@code xl info -n} printed. */
    public static final String RECORDED = "run/xl-info-n.txt";

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
    public Xl(HostSource host, Duration limit) {
        this.host = host;
        this.limit = limit;
    }

    /** What {@code xl info -n} prints; empty, with a note, if it cannot be had. */
    public Probed<Optional<String>> info() {
        try {
            return host.isLive() ? asked() : recorded();
        } catch (IOException failure) {
            return failed(String.valueOf(failure.getMessage()));
        }
    }

    private Probed<Optional<String>> recorded() throws IOException {
        if (host.directory().isEmpty()) {
            return missing("nothing was recorded");
        }
        Path file = host.directory().get().resolve(RECORDED);
        try (InputStream in = Files.newInputStream(file)) {
            return printed(text(in));
        } catch (NoSuchFileException absent) {
            return missing("no " + RECORDED + " in the host directory");
        }
    }

    private Probed<Optional<String>> asked() {
        Optional<String> program = find();
        return program.isPresent() ? ask(program.get()) : missing("not in PATH");
    }

    /** The program, as an absolute path; empty if it is not installed, or the host is a recorded one. */
    public Optional<String> program() {
        return host.isLive() ? find() : Optional.empty();
    }

    /** Whether there is one: the program, or what it printed on a recorded host. */
    public boolean isThere() {
        boolean isRecorded = host.directory()
                .map(directory -> Files.exists(directory.resolve(RECORDED)))
                .orElse(false);
        return isRecorded || program().isPresent();
    }

    private Optional<String> find() {
        return new SearchPath(host.facts().searchPath() + ":/usr/sbin").find(PROGRAM);
    }

    private Probed<Optional<String>> ask(String program) {
        try {
            ProgramRun.Ended ended = new ProgramRun(List.of(program, "info", "-n"), limit, MOST_BYTES).run();
            return ended.isSuccess() ? printed(ended.output()) : failed(ended.failure());
        } catch (ProgramException unanswered) {
            return failed(unanswered.problem().what());
        }
    }

    private static Probed<Optional<String>> printed(String text) {
        return text.isBlank() ? failed("printed nothing") : Probed.of(Optional.of(text));
    }

    private static String text(InputStream in) throws IOException {
        byte[] printed = in.readNBytes(MOST_BYTES + 1);
        if (printed.length > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        return new String(printed, StandardCharsets.UTF_8);
    }

    private static Probed<Optional<String>> missing(String detail) {
        return Probed.of(Optional.empty(), Note.of(XenReason.XEN_TOOLSTACK_MISSING, PROGRAM, detail));
    }

    private static Probed<Optional<String>> failed(String detail) {
        return Probed.of(Optional.empty(), Note.of(XenReason.XEN_TOOLSTACK_FAILED, PROGRAM + " info -n", detail));
    }
}
