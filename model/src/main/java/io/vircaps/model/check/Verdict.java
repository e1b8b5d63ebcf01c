package io.vircaps.model.check;

/** What became of a check; libvirt's {@code virHostValidateLevel}. */
public enum Verdict {
    /** The host has it. */
    PASS,
    /** The engine cannot do without it. */
    FAIL,
    /** The engine can do less without it. */
    WARN,
    /** The check does not apply. */
    NOTE
}
