package io.vircaps.driver.qemu.process;

import io.vircaps.connect.ConnectionException;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.model.note.Probed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The emulators of one host: those of the live machine, or transcripts in their place. */
public interface Emulators {
    /** Looks for emulators by name, as they stand now. */
    EmulatorFinder finder();

    /**
     * Begins to ask emulators; returns at once where that takes long.
     *
     * @param paths the emulators
     */
    Answers ask(Set<String> paths);

    /**
     * Asks one emulator what a domain can be given. Takes long. Transcripts hold what the capabilities document needs,
     * and no more.
     *
     * @throws io.vircaps.model.VircapsException if it does not say, or is a transcript
     */
    default DomainFacts askOfDomains(String path) {
        throw new ConnectionException.NoFunction("virConnectGetDomainCapabilities");
    }

    /**
     * As {@link #askOfDomains}, of an emulator that the user named, wherever it is. Where no process is started, there
     * is none.
     *
     * @param named its path, as the user gave it
     */
    default DomainFacts askOfNamed(String named) {
        return askOfDomains(named);
    }

    /** Emulators that are being asked. */
    interface Answers extends AutoCloseable {
        /** Waits for all; what each said, or why it did not, in the order asked for. Called once. */
        Probed<Map<String, Optional<EmulatorFacts>>> await();

        /** Ends those that still run; what they would have said is lost. */
        @Override
        default void close() {
            // nothing runs
        }
    }
}
