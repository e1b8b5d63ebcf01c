package io.vircaps.host;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** Files of the host that can be read but contradict each other, for example if no CPU is online. */
public final class HostProbeException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private HostProbeException(String sentence) {
        super(Problem.of(Kind.INTERNAL_ERROR, sentence));
    }

    /** A failure with libvirt's message, which programs may match. */
    public static HostProbeException of(String sentence) {
        return new HostProbeException(sentence);
    }

    /**
     * Values that no host can have.
     *
     * @param where    the files concerned
     * @param what     the error
     * @param expected the expected value
     * @param found    the value found
     */
    public HostProbeException(String where, String what, String expected, String found) {
        super(Problem.of(Kind.INTERNAL_ERROR, what).at(where).expected(expected, found));
    }
}
