package io.vircaps.driver.remote;

import io.vircaps.connect.Domains;
import io.vircaps.model.Arch;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.DomainCapabilitiesXml;
import java.util.Optional;
import java.util.OptionalInt;

/** The domain functions of a daemon. */
final class RemoteDomains implements Domains {
    private final Calls calls;

    RemoteDomains(Calls calls) {
        this.calls = calls;
    }

    @Override
    public DomainCapabilities capabilities(GuestQuery query) {
        return DomainCapabilitiesXml.read(capabilitiesXml(query));
    }

    @Override
    public String capabilitiesXml(GuestQuery query) {
        GetDomainCapabilitiesArgs args = new GetDomainCapabilitiesArgs(
                query.emulator(),
                query.arch().map(Arch::name),
                query.machine(),
                query.domainType().map(DomainType::name),
                0);
        return calls.call(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, args);
    }

    @Override
    public int maxVcpus(Optional<String> domainType) {
        return calls.call(Procedures.CONNECT_GET_MAX_VCPUS, domainType);
    }

    /** {@inheritDoc} As {@code virsh maxvcpus} does ({@code cmdMaxvcpus} in {@code tools/virsh-host.c}). */
    @Override
    public OptionalInt vcpuLimit(Optional<String> domainType) {
        GuestQuery query = domainType
                .map(name -> GuestQuery.ANY.domainType(new DomainType(name)))
                .orElse(GuestQuery.ANY);
        try {
            return capabilities(query).subject().maxVcpus();
        } catch (VircapsException refused) {
            if (refused.kind() == Kind.RPC) {
                throw refused;
            }
            return OptionalInt.empty();
        }
    }
}
