package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.Map;

/**
 * An element with the attribute {@code supported} and enums: the form that most parts of domain capabilities have. It
 * is absent where the driver or the release does not report it, which is not the same as unsupported.
 */
public interface Block {
    /** Whether a domain can have it. */
    boolean supported();

    /** The enums that are reported, in libvirt's order. */
    Map<EnumName, EnumValues> enums();

    /** Unknown parts, unknown enums among them. */
    Extras extras();
}
