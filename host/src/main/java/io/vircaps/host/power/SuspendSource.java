package io.vircaps.host.power;

import java.util.Optional;

/** Who can say which ways to suspend the host has. */
@FunctionalInterface
interface SuspendSource {
    /**
     * Asks; empty if there is nobody to ask.
     *
     * @throws SuspendException if there is somebody, and no answer came
     */
    Optional<SuspendSupport> ask();
}
