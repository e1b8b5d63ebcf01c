package io.vircaps.cli.verb;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.xml.error.ForeignText;
import java.util.List;

/** A document that holds no CPU; the sentence is virsh's. */
final class NoCpuException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private final String remark;

    NoCpuException(String file) {
        this(file, new byte[0], false);
    }

    /** The same for a file whose beginning was kept: it may not be XML. */
    NoCpuException(String file, byte[] start) {
        this(file, start, true);
    }

    private NoCpuException(String file, byte[] start, boolean isKept) {
        super(Problem.of(
                Kind.XML_ERROR,
                "File '" + file + "' does not contain any <cpu> element or valid domain XML, host capabilities XML, or"
                        + " domain capabilities XML"));
        this.remark = isKept && ForeignText.beginsWithText(start)
                ? ForeignText.atStart(start)
                        .map(known -> "note: " + file + ": " + known)
                        .orElse("")
                : "";
    }

    /** The recognised format of a file that is not XML, as a line for standard error; else empty. */
    List<String> remark() {
        return remark.isEmpty() ? List.of() : List.of(remark);
    }
}
