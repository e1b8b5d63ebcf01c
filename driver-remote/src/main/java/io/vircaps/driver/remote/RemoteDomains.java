package io.vircaps.driver.remote;

import io.vircaps.connect.Domains;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.XmlTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** The domain functions of a daemon. */
final class RemoteDomains implements Domains {
    private final Calls calls;

    RemoteDomains(Calls calls) {
        this.calls = calls;
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
            return vcpuMax(capabilitiesXml(query));
        } catch (VircapsException refused) {
            if (refused.kind() == Kind.RPC) {
                throw refused;
            }
            return OptionalInt.empty();
        }
    }

    /** The attribute {@code max} of {@code <vcpu>}. */
    private static OptionalInt vcpuMax(String document) {
        Extras.Element root = XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        return root.children().stream()
                .filter(element -> element.name().equals("vcpu"))
                .limit(1)
                .flatMap(vcpu -> vcpu.attributes().stream())
                .filter(attribute -> attribute.name().equals("max"))
                .map(Extras.Attribute::value)
                .filter(value -> value.matches("[0-9]{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
