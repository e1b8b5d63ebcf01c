package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Asks what a domain can be given; {@code remote_connect_get_domain_capabilities_args}.
 *
 * @param hypervisor of which hypervisor
 * @param flags      bits the procedure defines
 */
public record DomainCapabilitiesQuery(HypervisorChoice hypervisor, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<DomainCapabilitiesQuery> CODEC =
            XdrCodec.of(DomainCapabilitiesQuery::read, DomainCapabilitiesQuery::write);

    private static DomainCapabilitiesQuery read(XdrReader in) {
        return new DomainCapabilitiesQuery(HypervisorChoice.CODEC.read(in), in.int32());
    }

    private static void write(XdrWriter out, DomainCapabilitiesQuery value) {
        HypervisorChoice.CODEC.write(out, value.hypervisor);
        out.int32(value.flags);
    }
}
