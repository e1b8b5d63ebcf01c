package io.vircaps.cli.verb;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** A document that holds no CPU; the sentence is virsh's. */
final class NoCpuException extends VircapsException {
    private static final long serialVersionUID = 1L;

    NoCpuException(String file) {
        super(Problem.of(
                Kind.XML_ERROR,
                "File '" + file + "' does not contain any <cpu> element or valid domain XML, host capabilities XML, or"
                        + " domain capabilities XML"));
    }
}
