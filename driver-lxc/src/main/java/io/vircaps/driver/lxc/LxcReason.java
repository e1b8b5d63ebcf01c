package io.vircaps.driver.lxc;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Why the LXC driver's part of the document is not what it could be. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum LxcReason implements Reason {
    /** The program that runs containers is not there. */
    LXC_CONTROLLER_MISSING(Meaning.of(
                    "libvirt's program libvirt_lxc, which runs containers, is not installed; the document "
                            + "names the path where it would be, as libvirt does without a check.",
                    "a program")
            .element("guest/arch/emulator")
            .remedy("install libvirt's LXC driver (Debian: libvirt-daemon-driver-lxc)")),
    /** The connection was opened by an ordinary user. */
    LXC_SEEN_BY_USER(Meaning.of(
                    "The document of lxc:///system is the one root's libvirtd prints; an ordinary user sees "
                            + "less of the host.",
                    "root")
            .element("host")
            .remedy("run the command as root"));

    private final Meaning meaning;

    LxcReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
