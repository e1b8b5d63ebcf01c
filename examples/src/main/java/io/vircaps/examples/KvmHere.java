package io.vircaps.examples;

import io.vircaps.connect.Connection;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.note.Note;

/** Prints what a guest with KVM would get on this host, and what could not be found out; shown in the README. */
public final class KvmHere {
    private KvmHere() {}

    /** The program. */
    public static void main(String[] arguments) {
        try (Connection connection = Connection.open("qemu:///system")) {
            Capabilities capabilities = connection.capabilities();
            System.out.println(capabilities.guests().size() + " kinds of guests");
            capabilities
                    .guest(OsType.HVM, Arch.X86_64)
                    .flatMap(guest -> guest.domain(DomainType.KVM)) // with what it inherits from <arch>
                    .ifPresent(kvm -> System.out.println(
                            kvm.emulator().orElseThrow() + ": " + kvm.machines().size() + " machine types with KVM"));
            for (Note note : connection.notes()) { // what is missing in the document, and why
                System.out.println(note);
            }
        }
    }
}
