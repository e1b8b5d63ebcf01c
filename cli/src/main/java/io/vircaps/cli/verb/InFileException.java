package io.vircaps.cli.verb;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuMapException;
import io.vircaps.model.VircapsException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;

/** An error in a file of the command line, or of a CPU in it. */
final class InFileException extends VircapsException {
    private static final long serialVersionUID = 1L;

    /** A malformed or invalid document. */
    InFileException(String file, XmlException cause) {
        this(file, cause.position(), cause);
    }

    private InFileException(String file, XmlPosition position, VircapsException cause) {
        super(cause.problem().at(place(file, position)), cause);
    }

    /** The error of a CPU with its file and position; an error of the CPU map as it is. */
    static VircapsException of(String file, XmlPosition position, CpuException cause) {
        return cause instanceof CpuMapException ? cause : new InFileException(file, position, cause);
    }

    /** {@code FILE:LINE:COLUMN: PATH}, as compilers print it and editors read it. */
    static String place(String file, XmlPosition position) {
        return file + ":" + position.line() + ":" + position.column() + ": " + position.path();
    }
}
