package io.vircaps.output;

import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.Problem;
import java.util.Optional;
import java.util.function.Function;

/** The result of comparing the first CPU of one file with the host's. */
public sealed interface ComparedFile {
    /** The file's name. */
    String file();

    /** The result of the function for the case that it is. */
    <T> T match(Function<? super Compared, ? extends T> compared, Function<? super Failed, ? extends T> failed);

    /**
     * The CPUs were compared.
     *
     * @param file       the file's name
     * @param comparison how its first CPU stands to the host's
     */
    record Compared(String file, CpuComparison comparison) implements ComparedFile {
        @Override
        public <T> T match(
                Function<? super Compared, ? extends T> compared, Function<? super Failed, ? extends T> failed) {
            return compared.apply(this);
        }
    }

    /**
     * The CPUs could not be compared, or the result counts as an error.
     *
     * @param file       the file's name
     * @param problem    why
     * @param comparison how the CPUs stand, if that is the error
     */
    record Failed(String file, Problem problem, Optional<CpuComparison> comparison) implements ComparedFile {
        @Override
        public <T> T match(
                Function<? super Compared, ? extends T> compared, Function<? super Failed, ? extends T> failed) {
            return failed.apply(this);
        }
    }
}
