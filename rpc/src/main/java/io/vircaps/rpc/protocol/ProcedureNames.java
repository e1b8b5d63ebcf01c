package io.vircaps.rpc.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of all procedures of libvirt, including those that are not in {@link Procedures}; read from a resource. */
public final class ProcedureNames {
    /** Words that are in capitals in the names of libvirt's functions. */
    private static final Set<String> CAPITALS = Set.of(
            "CPU", "XML", "URI", "UUID", "ID", "FS", "SEV", "OS", "PM", "NMI", "DHCP", "FD", "MAC", "WWN", "SSH",
            "SCSI");

    private static final Map<Integer, String> BY_NUMBER = read();

    private ProcedureNames() {}

    /** The name of a procedure, without {@code REMOTE_PROC_}; empty if libvirt has no procedure of that number. */
    public static Optional<String> name(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    /** The libvirt function that calls a procedure, for example {@code virDomainCreate}; for error messages. */
    public static String function(String procedure) {
        StringBuilder function = new StringBuilder("vir");
        for (String word : procedure.split("_", -1)) {
            function.append(inFunction(word));
        }
        return function.toString();
    }

    private static String inFunction(String word) {
        if (CAPITALS.contains(word)) {
            return word;
        }
        return word.equals("NWFILTER")
                ? "NWFilter"
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<Integer, String> read() {
        try (InputStream resource = ProcedureNames.class.getResourceAsStream("procedures.txt")) {
            if (resource == null) {
                throw new IllegalStateException(
                        "no resource procedures.txt in the package of " + ProcedureNames.class.getName());
            }
            Map<Integer, String> names = new HashMap<>();
            for (String line : new String(resource.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int space = line.indexOf(' ');
                if (space > 0 && !line.startsWith("#")) {
                    names.put(Integer.valueOf(line.substring(0, space)), line.substring(space + 1));
                }
            }
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
