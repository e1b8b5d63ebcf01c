package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Asks for statistics of domains; {@code remote_connect_get_all_domain_stats_args}.
 *
 * @param domains which; none for all
 * @param groups  which statistics
 * @param flags   bits the procedure defines
 */
public record DomainStatsQuery(List<DomainName> domains, int groups, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<DomainStatsQuery> CODEC = XdrCodec.of(DomainStatsQuery::read, DomainStatsQuery::write);

    private static final XdrCodec<List<DomainName>> DOMAINS = XdrCodec.list(DomainName.CODEC, 16384);

    public DomainStatsQuery {
        domains = List.copyOf(domains);
    }

    private static DomainStatsQuery read(XdrReader in) {
        return new DomainStatsQuery(DOMAINS.read(in), in.int32(), in.int32());
    }

    private static void write(XdrWriter out, DomainStatsQuery value) {
        DOMAINS.write(out, value.domains);
        out.int32(value.groups);
        out.int32(value.flags);
    }
}
