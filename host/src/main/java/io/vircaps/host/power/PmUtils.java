package io.vircaps.host.power;

import io.vircaps.host.program.ProgramRun;
import io.vircaps.host.program.SearchPath;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks {@code pm-is-supported(1)} of pm-utils, whose exit status 0 means yes. */
final class PmUtils implements SuspendOracle {
    private static final String PROGRAM = "pm-is-supported";

    /** It prints nothing. */
    private static final int MOST_BYTES = 1 << 16;

    private final SearchPath searchPath;
    private final Duration limit;

    /**
     * Asks the program found in a search path.
     *
     * @param searchPath folders joined by colons
     * @param limit      for each of three calls
     */
    PmUtils(String searchPath, Duration limit) {
        this.searchPath = new SearchPath(searchPath);
        this.limit = limit;
    }

    @Override
    public Optional<SuspendAnswers> ask() {
        return searchPath.find(PROGRAM).map(this::ask);
    }

    private SuspendAnswers ask(String program) {
        return new SuspendAnswers(
                succeeds(program, "--suspend"),
                succeeds(program, "--hibernate"),
                succeeds(program, "--suspend-hybrid"));
    }

    private boolean succeeds(String program, String option) {
        return new ProgramRun(List.of(program, option), limit, MOST_BYTES).run().isSuccess();
    }
}
