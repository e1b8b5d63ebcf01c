package io.vircaps.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.EmulatorQueries;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.qmp.QmpException;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.qmp.QmpSession;
import io.vircaps.qmp.QmpTranscript;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.Escaping;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Any text is a conversation with an emulator or a {@link QmpException}; what was read is written so that it reads the
 * same; and whatever an emulator says in it ends as a guest that can be printed and read, or as a {@link QmpException}.
 */
class QmpFuzz {
    @FuzzTest(maxDuration = "10m")
    void readsOrRefuses(byte[] input) {
        read(new String(input, StandardCharsets.UTF_8)).ifPresent(transcript -> {
            checkRoundTrip(transcript);
            facts(transcript).ifPresent(QmpFuzz::checkGuest);
        });
    }

    private static Optional<QmpTranscript> read(String text) {
        try {
            return Optional.of(QmpTranscript.parse(text));
        } catch (QmpException refused) {
            return Optional.empty();
        }
    }

    private static void checkRoundTrip(QmpTranscript transcript) {
        String written = transcript.text();
        if (!QmpTranscript.parse(written).equals(transcript)) {
            throw new AssertionError("read: " + transcript + "\nwritten: " + written);
        }
    }

    private static Optional<EmulatorFacts> facts(QmpTranscript transcript) {
        try (QmpSession session = QmpSession.open(transcript.replay(), QmpLimits.DEFAULT)) {
            return Optional.of(EmulatorQueries.facts(session));
        } catch (QmpException refused) {
            return Optional.empty();
        }
    }

    private static void checkGuest(EmulatorFacts facts) {
        Optional<Arch> emulated = QemuGuests.emulated(facts, Dialect.DEFAULT);
        emulated.map(arch -> QemuGuests.guest(arch, "/usr/bin/qemu", arch, facts, Dialect.DEFAULT))
                .map(guest -> new Capabilities(Optional.empty(), List.of(guest), Optional.empty(), Extras.NONE))
                .map(document -> CapabilitiesXml.write(document, Dialect.DEFAULT, Escaping.ALWAYS))
                .ifPresent(CapabilitiesXml::read);
    }
}
