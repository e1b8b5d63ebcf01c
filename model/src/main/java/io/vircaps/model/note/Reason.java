package io.vircaps.model.note;

/**
 * Why a fact could not be had, as a stable code. Each module that probes has one enum of its reasons; an enum
 * constant's {@link #name()} is the code users and programs see, for example {@code KVM_NOT_PERMITTED}.
 */
public interface Reason {
    /** The code: upper case, words joined by underscores; never changes once released. */
    String name();

    /** What the code means, for the catalogue of reasons. */
    Meaning meaning();
}
