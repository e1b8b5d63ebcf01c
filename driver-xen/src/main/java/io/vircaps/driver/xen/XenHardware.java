package io.vircaps.driver.xen;

import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.driver.xen.libxl.XlInfo;
import io.vircaps.driver.xen.libxl.XlText;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Probed;
import java.util.Optional;

/**
 * The figures of the machine that Xen's toolstack prints. Each call runs the toolstack again.
 *
 * @param xl the toolstack
 */
record XenHardware(Xl xl) {
    /**
     * What {@code xl info -n} prints.
     *
     * @throws VircapsException if the toolstack prints nothing
     */
    XlInfo info() {
        Probed<Optional<String>> printed = xl.info();
        return printed.value()
                .map(XlText::parse)
                .orElseThrow(() -> failed(
                        "libxl_get_physinfo_info failed", printed.notes().get(0).toString()));
    }

    static VircapsException failed(String what, String where) {
        return new VircapsException(Problem.of(Kind.INTERNAL_ERROR, what).at(where));
    }
}
