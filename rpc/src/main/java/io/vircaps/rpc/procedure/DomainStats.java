package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Statistics of a domain; {@code remote_domain_stats_record}.
 *
 * @param domain which
 * @param values the statistics
 */
public record DomainStats(DomainName domain, List<TypedParameter> values) {
    /** How it stands on the wire. */
    public static final XdrCodec<DomainStats> CODEC = XdrCodec.of(DomainStats::read, DomainStats::write);

    private static final XdrCodec<List<TypedParameter>> VALUES = XdrCodec.list(TypedParameter.CODEC, 262144);

    public DomainStats {
        values = List.copyOf(values);
    }

    private static DomainStats read(XdrReader in) {
        return new DomainStats(DomainName.CODEC.read(in), VALUES.read(in));
    }

    private static void write(XdrWriter out, DomainStats value) {
        DomainName.CODEC.write(out, value.domain);
        VALUES.write(out, value.values);
    }
}
