package io.vircaps.examples;

import io.vircaps.connect.Connection;
import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.EffectiveDomain;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.Machine;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.note.Note;

/** Lists what guests this host can run, and what a new one would get. An argument names the engine to query. */
public final class GuestsHere {
    private GuestsHere() {}

    /** The program. */
    public static void main(String[] arguments) {
        String uri = arguments.length > 0 ? arguments[0] : "";
        try (Connection connection = Connection.open(uri)) {
            Capabilities capabilities = connection.capabilities();
            System.out.println("Guests of " + connection.uri());
            for (Guest guest : capabilities.guests()) {
                for (EffectiveDomain domain : guest.domains()) {
                    System.out.println("  " + sentence(guest, domain));
                }
            }
            GuestQuery.ANY
                    .osType(OsType.HVM)
                    .in(capabilities)
                    .ifPresent(match ->
                            System.out.println("A new one would be: " + sentence(match.guest(), match.domain())));
            for (Note note : connection.notes()) {
                System.out.println("Note: " + note);
            }
        }
    }

    private static String sentence(Guest guest, EffectiveDomain domain) {
        String machine =
                domain.machines().stream().findFirst().map(Machine::name).orElse("no machine types");
        return guest.osType() + " " + guest.arch().name() + " as " + domain.type() + " by "
                + domain.emulator().orElse("nothing to start") + ", " + machine;
    }
}
