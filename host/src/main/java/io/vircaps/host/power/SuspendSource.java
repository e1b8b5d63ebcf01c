package io.vircaps.host.power;

import java.util.Optional;

/** A source of the ways the host can suspend. */
@FunctionalInterface
interface SuspendSource {
    /**
     * Queries the source; empty if it is not present.
     *
     * @throws SuspendException if it is present and does not reply
     */
    Optional<SuspendSupport> query();
}
