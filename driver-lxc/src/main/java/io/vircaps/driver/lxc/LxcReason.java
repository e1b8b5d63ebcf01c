package io.vircaps.driver.lxc;

import io.vircaps.model.note.Reason;

/** Why the LXC driver's part of the document is not what it could be. */
public enum LxcReason implements Reason {
    /** The program that runs containers is not there. */
    LXC_CONTROLLER_MISSING("libvirt's program libvirt_lxc, which runs containers, is not installed; the document names"
            + " the place where it would be, as libvirt does without looking."),
    /** An ordinary user asked. */
    LXC_SEEN_BY_USER("The document of lxc:///system is the one root's libvirtd prints; an ordinary user sees less of"
            + " the host.");

    private final String explanation;

    LxcReason(String explanation) {
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
