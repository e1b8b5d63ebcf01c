package io.vircaps.driver.test;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.SystemWords;
import io.vircaps.model.VircapsException;
import io.vircaps.xml.error.XmlException;
import java.io.IOException;

/** Why the mock engine cannot be opened. */
public abstract sealed class TestDriverException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private TestDriverException(Problem problem) {
        super(problem);
    }

    private TestDriverException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** The URI names no node. */
    public static final class NoNode extends TestDriverException {
        private static final long serialVersionUID = 1L;

        NoNode(String uri) {
            super(Problem.of(Kind.INVALID_ARGUMENT, "no node is named")
                    .expected("test:///default, or a file as in test:///path/file.xml", uri));
        }
    }

    /** The file that describes the node cannot be read. */
    public static final class UnreadableNode extends TestDriverException {
        private static final long serialVersionUID = 1L;

        UnreadableNode(String file, IOException cause) {
            super(
                    Problem.of(Kind.SYSTEM_ERROR, "cannot be read: " + SystemWords.of(cause))
                            .at(file),
                    cause);
        }
    }

    /** The file describes no node, or an impossible one. */
    public static final class InvalidNode extends TestDriverException {
        private static final long serialVersionUID = 1L;

        InvalidNode(Problem problem) {
            super(problem);
        }

        InvalidNode(String file, XmlException cause) {
            super(cause.problem().at(file + ", " + cause.position()), cause);
        }
    }
}
