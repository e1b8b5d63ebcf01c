package io.vircaps.host.power;

import io.vircaps.kernel.HostFacts;
import java.util.Optional;

/**
 * The result that a host directory records: lines such as {@code logind.CanSuspend = yes} in its {@code host.txt}, else
 * lines such as {@code pm-is-supported.suspend = yes}.
 */
final class RecordedSuspendSource implements SuspendSource {
    private final HostFacts facts;

    RecordedSuspendSource(HostFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<SuspendSupport> query() {
        Optional<SuspendSupport> ofLogind =
                recorded("logind.CanSuspend", "logind.CanHibernate", "logind.CanHybridSleep");
        return ofLogind.isPresent()
                ? ofLogind
                : recorded("pm-is-supported.suspend", "pm-is-supported.hibernate", "pm-is-supported.suspend-hybrid");
    }

    private Optional<SuspendSupport> recorded(String memory, String disk, String hybrid) {
        return facts.recorded(memory).isEmpty()
                ? Optional.empty()
                : Optional.of(new SuspendSupport(isYes(memory), isYes(disk), isYes(hybrid)));
    }

    private boolean isYes(String key) {
        return facts.recorded(key).map(SuspendSupport::isYes).orElse(false);
    }
}
