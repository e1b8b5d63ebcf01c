package io.vircaps.cpu.x86;

import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.cpu.baseline.StateWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The bits that some host of a set lacks, each bit with the smallest id of a host that lacks it; immutable.
 *
 * @param hosts in ascending order of ids; no bit is in two of them
 * @param all   the bits of all hosts
 */
record LackingBits(List<Host> hosts, Bits all) {
    /**
     * The bits for which one host is the smallest that lacks them.
     *
     * @param id   the host
     * @param bits the bits, at least one
     */
    record Host(long id, Bits bits) {}

    LackingBits {
        hosts = List.copyOf(hosts);
    }

    /** What one host lacks. */
    static LackingBits of(long host, Bits bits) {
        return new LackingBits(bits.isEmpty() ? List.of() : List.of(new Host(host, bits)), bits);
    }

    LackingBits merge(LackingBits other) {
        if (isBefore(other) && all.containsAll(other.all)) {
            return this;
        }
        List<Host> merged = new ArrayList<>();
        Bits seen = all.copy().remove(all);
        int mine = 0;
        int others = 0;
        while (mine < hosts.size() || others < other.hosts.size()) {
            boolean takesMine = others == other.hosts.size()
                    || (mine < hosts.size()
                            && hosts.get(mine).id() <= other.hosts.get(others).id());
            Host next = takesMine ? hosts.get(mine++) : other.hosts.get(others++);
            Bits fresh = next.bits().copy().remove(seen);
            if (!fresh.isEmpty()) {
                merged.add(new Host(next.id(), fresh));
                seen.add(fresh);
            }
        }
        return new LackingBits(merged, seen);
    }

    private boolean isBefore(LackingBits other) {
        return hosts.isEmpty()
                || other.hosts.isEmpty()
                || hosts.get(hosts.size() - 1).id() < other.hosts.get(0).id();
    }

    /** The smallest host that lacks one of these bits. */
    OptionalLong first(Bits bits) {
        for (Host host : hosts) {
            if (host.bits().containsAny(bits)) {
                return OptionalLong.of(host.id());
            }
        }
        return OptionalLong.empty();
    }

    void write(StateWriter out) {
        out.number(hosts.size());
        for (Host host : hosts) {
            out.number(host.id());
            host.bits().write(out);
        }
    }

    /** Reads the bits of a catalog with so many. */
    static LackingBits read(StateReader in, int size) {
        LackingBits lacking = new LackingBits(List.of(), Bits.none(size));
        int count = in.count();
        for (int i = 0; i < count; i++) {
            long host = in.number();
            LackingBits next = of(host, Bits.read(in, size));
            if (!lacking.isBefore(next) || next.all().isEmpty() || lacking.all().containsAny(next.all())) {
                throw in.wrong("bits that no smaller host lacks", "others of host " + host);
            }
            lacking = lacking.merge(next);
        }
        return lacking;
    }
}
