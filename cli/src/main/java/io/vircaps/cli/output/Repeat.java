package io.vircaps.cli.output;

import io.vircaps.cli.Streams;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The program that the launcher starts first where output may be known: it prints the output of the same command line
 * again, if that is still valid (ADR 0011). It does nothing else and uses few classes (ADR 0012).
 */
public final class Repeat {
    /** {@code EX_TEMPFAIL} of {@code sysexits.h}: nothing was printed, and the launcher starts the command itself. */
    static final int UNKNOWN = 75;

    private Repeat() {}

    /** {@code EX_IOERR}: standard output could not be written, which was reported; the launcher ends with status 1. */
    static final int UNWRITTEN = 74;

    /** Prints the known output of a command line, or ends with status 75. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().halt(run(arguments, Streams.ofProcess(), System.getenv()));
    }

    /** Whether the launcher, which checks the sources of the command meanwhile, reports a change on standard input. */
    private static boolean isOutdated(Streams streams) throws IOException {
        return System.getProperty("io.vircaps.check", "").equals("stdin")
                && streams.in().read() >= 0;
    }

    /** The same with other streams and another environment; returns the exit status. */
    public static int run(String[] arguments, Streams streams, Map<String, String> environment) {
        return run(arguments, streams, OutputCache.of(environment));
    }

    /** The same of a cache; absent where no output is kept. */
    static int run(String[] arguments, Streams streams, Optional<OutputCache> cache) {
        Optional<KeptOutput> known =
                cache.isEmpty() ? Optional.empty() : cache.get().find(arguments);
        try {
            if (known.isEmpty() || isOutdated(streams)) {
                return UNKNOWN;
            }
            streams.print(known.get().out());
            streams.report(known.get().err());
            return 0;
        } catch (IOException unwritten) {
            int status = streams.lost(unwritten);
            return status == 1 ? UNWRITTEN : status;
        }
    }
}
