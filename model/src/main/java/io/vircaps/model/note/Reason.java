package io.vircaps.model.note;

/**
 * A stable code for why a fact is missing. Each module that probes has one enum of its reasons; an enum
 * constant's {@link #name()} is the code users and programs see, for example {@code KVM_NOT_PERMITTED}.
 */
public interface Reason {
    /** The code: upper case, words joined by underscores; never changes once released. */
    String name();

    /** The description of the code, for the catalogue of reasons. */
    Meaning meaning();
}
