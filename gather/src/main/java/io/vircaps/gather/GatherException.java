package io.vircaps.gather;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.SystemWords;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.nio.file.Path;

/** A host directory that cannot be written, or is refused. */
public final class GatherException extends VircapsException {
    private static final long serialVersionUID = 1L;

    GatherException(Path file, IOException cause) {
        super(
                Problem.of(Kind.SYSTEM_ERROR, "cannot be written: " + SystemWords.of(cause))
                        .at(file.toString()),
                cause);
    }

    GatherException(Path directory, String what, String expected, String found) {
        super(Problem.of(Kind.OPERATION_INVALID, what).at(directory.toString()).expected(expected, found));
    }
}
