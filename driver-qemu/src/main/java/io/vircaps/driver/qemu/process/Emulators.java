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
    /** Looks for emulators by name, as they are now. */
    EmulatorFinder finder();

    /**
     * Starts to query emulators; returns at once where that takes long.
     *
     * @param paths the emulators
     */
    Pending query(Set<String> paths);

    /**
     * Queries one emulator for domain capabilities. Takes long. Transcripts hold what the capabilities document needs,
     * and no more.
     *
     * @throws io.vircaps.model.VircapsException if it does not reply, or is a transcript
     */
    default DomainFacts queryDomains(String path) {
        throw new ConnectionException.NoFunction("virConnectGetDomainCapabilities");
    }

    /**
     * As {@link #queryDomains}, of an emulator that the user named by its path, in any directory. Transcripts have no
     * such emulator.
     *
     * @param named its path, as the user gave it
     */
    default DomainFacts queryNamed(String named) {
        return queryDomains(named);
    }

    /** Queries that are in progress. */
    interface Pending extends AutoCloseable {
        /**
         * Waits for all; the facts of each emulator, in the order of the query, and why some have none. Called once.
         */
        Probed<Map<String, Optional<EmulatorFacts>>> await();

        /** Ends the emulators that still run. */
        @Override
        default void close() {
            // nothing runs
        }
    }
}
