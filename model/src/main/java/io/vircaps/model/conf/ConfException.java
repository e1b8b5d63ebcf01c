package io.vircaps.model.conf;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** A configuration file that libvirt would not accept; its author can correct it. */
public final class ConfException extends VircapsException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    ConfException(String place, String what, String expected, String found) {
        super(Problem.of(Kind.CONF_SYNTAX, what).at(place).expected(expected, shortened(found)));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
