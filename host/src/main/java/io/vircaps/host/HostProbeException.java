package io.vircaps.host;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** The host's files can be read but together make no sense, for example where no CPU runs. */
public final class HostProbeException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private HostProbeException(String sentence) {
        super(Problem.of(Kind.INTERNAL_ERROR, sentence));
    }

    /** A failure in a sentence of libvirt, which programs may know. */
    public static HostProbeException of(String sentence) {
        return new HostProbeException(sentence);
    }

    /**
     * Something that no host says.
     *
     * @param where    the files concerned
     * @param what     what is wrong
     * @param expected what would have been right
     * @param found    what is there
     */
    public HostProbeException(String where, String what, String expected, String found) {
        super(Problem.of(Kind.INTERNAL_ERROR, what).at(where).expected(expected, found));
    }
}
