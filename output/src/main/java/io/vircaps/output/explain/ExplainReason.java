package io.vircaps.output.explain;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Why a guest is absent, where the engine has no reason of its own. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum ExplainReason implements Reason {
    /** The engine runs no guests of that kind. */
    GUEST_NOT_OFFERED(Meaning.of(
                    "The engine runs no guests of the requested kind; no remedy is known.",
                    "a guest that the engine runs")
            .element("guest")
            .remedy("select another engine with -c, for example qemu:///system")),
    /** There are such guests, but none with that machine type. */
    MACHINE_NOT_OFFERED(Meaning.of(
                    "No emulator that serves such guests has the requested machine type.",
                    "a machine type of the document")
            .element("guest/arch/machine")
            .remedy("install a QEMU release that has it, or take a machine type of the document: vircaps"
                    + " capabilities"));

    private final Meaning meaning;

    ExplainReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
