package io.vircaps.xml.cpu;

import io.vircaps.model.Extras;
import io.vircaps.xml.dialect.Structure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * What libvirt's schema allows in {@code <cpu>}: the table {@code cpu-structure.txt}. A document is a host's or a
 * guest's; it is enough that it fits one.
 */
final class CpuStructure {
    private static final String TABLE = "cpu-structure.txt";

    private final Structure structure = new Structure(table());

    private static String table() {
        try (InputStream table = Objects.requireNonNull(CpuStructure.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with an element {@code <cpu>}, as a sentence; empty if nothing is. */
    Optional<String> fault(Extras.Element cpu) {
        Optional<String> asGuest = structure.fault("guest", cpu);
        if (asGuest.isEmpty()) {
            return asGuest;
        }
        Optional<String> asHost = structure.fault("host", cpu);
        boolean isHost = !cpu.children("arch").isEmpty();
        return asHost.isEmpty() || isHost ? asHost : asGuest;
    }
}
