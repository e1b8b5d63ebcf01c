package io.vircaps.host.power;

import io.vircaps.kernel.HostSource;
import io.vircaps.store.process.ProgramRun;
import io.vircaps.store.process.SearchPath;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The query to {@code pm-is-supported(1)} of pm-utils, whose exit status 0 means yes. */
final class PmUtils implements SuspendSource {
    private static final String PROGRAM = "pm-is-supported";

    /** A limit on its output; it prints nothing. */
    private static final int MOST_BYTES = 1 << 16;

    private final HostSource host;
    private final Duration limit;

    /**
     * The query to the program in the search path of a host.
     *
     * @param host  the live machine
     * @param limit time limit for each of three runs
     */
    PmUtils(HostSource host, Duration limit) {
        this.host = host;
        this.limit = limit;
    }

    /** The absence of the program is an observed fact; its result is not, as no query can read it again. */
    @Override
    public Optional<SuspendSupport> query() {
        Optional<String> program = new SearchPath(host.facts().searchPath()).find(PROGRAM, host.files());
        if (program.isEmpty()) {
            return Optional.empty();
        }
        host.observer().unrepeatable(PROGRAM + " was run");
        return Optional.of(query(program.get()));
    }

    private SuspendSupport query(String program) {
        return new SuspendSupport(
                succeeds(program, "--suspend"),
                succeeds(program, "--hibernate"),
                succeeds(program, "--suspend-hybrid"));
    }

    private boolean succeeds(String program, String option) {
        return new ProgramRun(List.of(program, option), limit, MOST_BYTES).run().isSuccess();
    }
}
