package io.vircaps.bench.compare;

import java.util.Optional;

/**
 * One line of the table.
 *
 * @param what     what was done
 * @param ours     how long it took us
 * @param peerName who else did it
 * @param peer     how long it took the peer; absent where there is none on this machine
 * @param goal     what is promised
 */
record Row(String what, Samples ours, String peerName, Optional<Samples> peer, Goal goal) {
    /** A Markdown table row. */
    String line() {
        String ratio =
                peer.map(other -> Samples.digits(other.ratioTo(ours)) + " ×").orElse("–");
        String other = peer.map(times -> times.describe() + " " + peerName).orElse("–");
        String[] cells = {what, ours.describe(), other, ratio, goal.verdict(ours, peer)};
        return "| " + String.join(" | ", cells) + " |";
    }
}
