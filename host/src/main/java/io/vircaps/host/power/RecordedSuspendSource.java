package io.vircaps.host.power;

import io.vircaps.kernel.HostFacts;
import java.util.Optional;

/**
 * What was answered when a host directory was made: {@code logind.CanSuspend = yes} and the like in its
 * {@code host.txt}, else {@code pm-is-supported.suspend = yes} and the like.
 */
final class RecordedSuspendSource implements SuspendSource {
    private final HostFacts facts;

    RecordedSuspendSource(HostFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<SuspendSupport> ask() {
        Optional<SuspendSupport> ofLogind =
                answers("logind.CanSuspend", "logind.CanHibernate", "logind.CanHybridSleep");
        return ofLogind.isPresent()
                ? ofLogind
                : answers("pm-is-supported.suspend", "pm-is-supported.hibernate", "pm-is-supported.suspend-hybrid");
    }

    private Optional<SuspendSupport> answers(String memory, String disk, String hybrid) {
        return facts.recorded(memory).isEmpty()
                ? Optional.empty()
                : Optional.of(new SuspendSupport(isYes(memory), isYes(disk), isYes(hybrid)));
    }

    private boolean isYes(String key) {
        return facts.recorded(key).map(SuspendSupport::isYes).orElse(false);
    }
}
