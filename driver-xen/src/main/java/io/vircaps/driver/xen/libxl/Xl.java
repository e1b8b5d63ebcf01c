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

/** The query to {@code xl}, the program of Xen's toolstack; for a host directory, its recorded output. */
public final class Xl {
    /** Path of the output of {@code xl info -n} in a host directory. */
    public static final String RECORDED = "run/xl-info-n.txt";

    private static final String PROGRAM = "xl";

    /** A limit above the output on a machine of four thousand CPUs. */
    private static final int MOST_BYTES = 1 << 20;

    private final HostSource host;
    private final Duration limit;

    /**
     * The toolstack of one host.
     *
     * @param limit time limit for the whole output
     */
    public Xl(HostSource host, Duration limit) {
        this.host = host;
        this.limit = limit;
    }

    /** The output of {@code xl info -n}; empty, with a note, if there is none. */
    public Probed<Optional<String>> info() {
        try {
            return host.isLive() ? printed() : recorded();
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

    private Probed<Optional<String>> printed() {
        Optional<String> program = find();
        return program.isPresent() ? run(program.get()) : missing("not in PATH");
    }

    /** The program, as an absolute path; empty if it is not installed, or the host is a recorded one. */
    public Optional<String> program() {
        return host.isLive() ? find() : Optional.empty();
    }

    /** Whether there is a toolstack: the program, or its output in a host directory. */
    public boolean isThere() {
        boolean isRecorded = host.directory()
                .map(directory -> Files.exists(directory.resolve(RECORDED)))
                .orElse(false);
        return isRecorded || program().isPresent();
    }

    private Optional<String> find() {
        return new SearchPath(host.facts().searchPath() + ":/usr/sbin").find(PROGRAM);
    }

    private Probed<Optional<String>> run(String program) {
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
