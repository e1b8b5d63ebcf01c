package io.vircaps.model.check;

/** The result of a check; libvirt's {@code virHostValidateLevel}. */
public enum Verdict {
    /** The host has it. */
    PASS,
    /** The host lacks it and the engine requires it. */
    FAIL,
    /** The host lacks it and the engine is limited without it. */
    WARN,
    /** The check does not apply. */
    NOTE
}
