package io.vircaps.kernel;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A file of the host whose content is not what the kernel documents for it. */
public final class KernelTextException extends KernelException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    /**
     * A text that cannot be parsed.
     *
     * @param path     the file, without leading slash
     * @param expected the expected form
     * @param found    the file's content; shortened for the message
     */
    public KernelTextException(String path, String expected, String found) {
        super(Problem.of(Kind.INTERNAL_ERROR, "malformed").at(path).expected(expected, shortened(found)));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
