package io.vircaps.smbios;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** A firmware or kernel text that holds more than any machine states. */
public final class OversizedTextException extends VircapsException {
    private static final long serialVersionUID = 1L;

    /**
     * A text with too much in it.
     *
     * @param where    the file
     * @param what     what there is too much of
     * @param expected the bound
     * @param found    what was found
     */
    OversizedTextException(String where, String what, String expected, String found) {
        super(Problem.of(Kind.INTERNAL_ERROR, what).at(where).expected(expected, found));
    }
}
