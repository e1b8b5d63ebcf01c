package io.vircaps.cli.verb;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuMapException;
import io.vircaps.model.VircapsException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;

/** Something is wrong in a file that the user named, or with a CPU that stands there. */
final class InFileException extends VircapsException {
    private static final long serialVersionUID = 1L;

    /** A file that is no document, or none that makes sense. */
    InFileException(String file, XmlException cause) {
        this(file, cause.position(), cause);
    }

    private InFileException(String file, XmlPosition position, VircapsException cause) {
        super(cause.problem().at(place(file, position)), cause);
    }

    /** What is to be said of a CPU in a file, unless the map is to blame. */
    static VircapsException of(String file, XmlPosition position, CpuException cause) {
        return cause instanceof CpuMapException ? cause : new InFileException(file, position, cause);
    }

    /** As compilers say it, so that editors find the place. */
    static String place(String file, XmlPosition position) {
        return file + ":" + position.line() + ":" + position.column() + ": " + position.path();
    }
}
