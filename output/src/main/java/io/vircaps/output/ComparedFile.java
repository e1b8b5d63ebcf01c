package io.vircaps.output;

import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.Problem;
import java.util.Optional;
import java.util.function.Function;

/** What came of one file whose first CPU was to be compared with the host's. */
public sealed interface ComparedFile {
    /** The file's name. */
    String file();

    /** The result of the function for the case that it is. */
    <T> T match(Function<? super Compared, ? extends T> answered, Function<? super Failed, ? extends T> failed);

    /**
     * There is an answer.
     *
     * @param file       the file's name
     * @param comparison how its first CPU stands to the host's
     */
    record Compared(String file, CpuComparison comparison) implements ComparedFile {
        @Override
        public <T> T match(
                Function<? super Compared, ? extends T> answered, Function<? super Failed, ? extends T> failed) {
            return answered.apply(this);
        }
    }

    /**
     * There is none, or one that the caller calls an error.
     *
     * @param file       the file's name
     * @param problem    why
     * @param comparison how the CPUs stand, if that is the error
     */
    record Failed(String file, Problem problem, Optional<CpuComparison> comparison) implements ComparedFile {
        @Override
        public <T> T match(
                Function<? super Compared, ? extends T> answered, Function<? super Failed, ? extends T> failed) {
            return failed.apply(this);
        }
    }
}
