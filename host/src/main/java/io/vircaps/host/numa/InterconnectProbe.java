package io.vircaps.host.numa;

import io.vircaps.kernel.numa.NodeAccess;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.model.Extras;
import io.vircaps.model.numa.Interconnect;
import io.vircaps.model.numa.Interconnect.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The probe of the performance of cells' memory as seen from CPUs, {@code <interconnects>}, in the printed order. */
final class InterconnectProbe {
    private static final String READ = "read";
    private static final String WRITE = "write";

    private InterconnectProbe() {}

    static List<Interconnect> probe(SysNode nodes, List<Integer> all) {
        List<Interconnect> interconnects = new ArrayList<>();
        for (int target : all) {
            Optional<NodeAccess> access = nodes.access(target);
            if (access.isPresent()) {
                for (int initiator : access.get().initiators()) {
                    add(interconnects, initiator, target, access.get());
                }
            }
        }
        interconnects.sort(InterconnectProbe::asPrinted);
        return interconnects;
    }

    /** Kind, initiator, target, then reading before writing. */
    private static int asPrinted(Interconnect left, Interconnect right) {
        if (left.kind() != right.kind()) {
            return left.kind().compareTo(right.kind());
        }
        if (left.initiator() != right.initiator()) {
            return Integer.compare(left.initiator(), right.initiator());
        }
        return left.target() != right.target()
                ? Integer.compare(left.target(), right.target())
                : left.type().compareTo(right.type());
    }

    private static void add(List<Interconnect> all, int initiator, int target, NodeAccess access) {
        all.add(of(Kind.LATENCY, initiator, target, READ, access.readLatency()));
        all.add(of(Kind.LATENCY, initiator, target, WRITE, access.writeLatency()));
        all.add(of(Kind.BANDWIDTH, initiator, target, READ, kibibytes(access.readBandwidth())));
        all.add(of(Kind.BANDWIDTH, initiator, target, WRITE, kibibytes(access.writeBandwidth())));
    }

    /** KiB/s from MiB/s, in 32 bits as in libvirt: 4 TiB/s and more wrap around. */
    private static long kibibytes(long mebibytes) {
        return Integer.toUnsignedLong((int) mebibytes << 10);
    }

    private static Interconnect of(Kind kind, int initiator, int target, String type, long value) {
        return new Interconnect(kind, initiator, target, OptionalInt.empty(), type, value, Extras.NONE);
    }
}
