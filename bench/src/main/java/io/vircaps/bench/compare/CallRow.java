package io.vircaps.bench.compare;

import io.vircaps.connect.Connection;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One call on a connection that is open: ours in this process, the peer's over its socket from C. */
final class CallRow {
    private static final Duration IN_PROCESS = Duration.ofNanos(50_000);
    private static final int PEER_CALLS = 200;

    private CallRow() {}

    /** Measures both on this URI; {@code peerUri} is the peer's daemon. */
    static Row measure(String uri, Loop loop, Optional<Programs> peer, String peerUri, Launcher launcher)
            throws IOException, InterruptedException {
        Samples ours;
        try (Connection connection = Connection.open(uri)) {
            ours = loop.time(connection::capabilitiesXml);
        }
        Optional<Samples> theirs = Optional.empty();
        if (peer.isPresent()) {
            theirs = Optional.of(Samples.of(5, () -> onePeerCall(peer.get(), peerUri, launcher)));
        }
        return new Row("call on an open connection", ours, "virsh", theirs, Goal.atMost(IN_PROCESS));
    }

    /**
     * virsh runs many commands on one connection; what a further one takes is left when start and end are taken off.
     */
    private static Duration onePeerCall(Programs peer, String uri, Launcher launcher)
            throws IOException, InterruptedException {
        List<String> many = peer.virsh(
                uri, Collections.nCopies(PEER_CALLS + 1, "capabilities").toArray(String[]::new));
        Duration start = launcher.time(peer.virsh(uri, "capabilities"));
        return launcher.time(many).minus(start).dividedBy(PEER_CALLS);
    }
}
