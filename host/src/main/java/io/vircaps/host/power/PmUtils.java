package io.vircaps.host.power;

import io.vircaps.model.Kind;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/** Asks {@code pm-is-supported(1)} of pm-utils, whose exit status 0 means yes. */
final class PmUtils implements SuspendOracle {
    private static final String PROGRAM = "pm-is-supported";

    private final String searchPath;
    private final Duration limit;

    /**
     * Asks the program found in a search path.
     *
     * @param searchPath folders joined by colons
     * @param limit      for each of three calls
     */
    PmUtils(String searchPath, Duration limit) {
        this.searchPath = searchPath;
        this.limit = limit;
    }

    @Override
    public Optional<SuspendAnswers> ask() {
        StringTokenizer folders = new StringTokenizer(searchPath, ":");
        while (folders.hasMoreTokens()) {
            File program = new File(folders.nextToken(), PROGRAM);
            if (program.isAbsolute() && program.isFile() && program.canExecute()) {
                return Optional.of(ask(program));
            }
        }
        return Optional.empty();
    }

    private SuspendAnswers ask(File program) {
        return new SuspendAnswers(
                succeeds(program, "--suspend"),
                succeeds(program, "--hibernate"),
                succeeds(program, "--suspend-hybrid"));
    }

    private boolean succeeds(File program, String option) {
        try {
            Process process = new ProcessBuilder(program.getPath(), option)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return succeeds(process, program);
        } catch (IOException failure) {
            throw new SuspendException(program.getPath(), "cannot be run: " + failure.getMessage(), failure);
        }
    }

    private boolean succeeds(Process process, File program) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            throw new SuspendException(
                    Kind.OPERATION_TIMEOUT, program.getPath(), "no end within " + limit.toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SuspendException(program.getPath(), "interrupted while waiting", interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
