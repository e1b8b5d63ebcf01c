package io.vircaps.cli.verb;

import io.vircaps.connect.Connection;
import io.vircaps.model.Extras;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.xml.XmlTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The verb {@code maxvcpus} as virsh answers it: what the domain capabilities of the type say, which is of the machine
 * type a domain gets; else what the engine says of itself ({@code cmdMaxvcpus} in {@code tools/virsh-host.c}). Our own
 * engines say the same by themselves, and faster.
 */
final class MostVcpus {
    private MostVcpus() {}

    static int of(Connection connection, Optional<String> type) {
        boolean isOurs = connection.cpuService().isEmpty();
        return isOurs
                ? connection.maxVcpus(type)
                : ofDomains(connection, type).orElseGet(() -> connection.maxVcpus(type));
    }

    private static Optional<Integer> ofDomains(Connection connection, Optional<String> type) {
        try {
            GuestQuery asked = type.map(name -> GuestQuery.ANY.domainType(new DomainType(name)))
                    .orElse(GuestQuery.ANY);
            return max(connection.domainCapabilitiesXml(asked));
        } catch (VircapsException refused) {
            if (refused.kind() == Kind.RPC) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** Attribute {@code max} of {@code <vcpu>}. */
    private static Optional<Integer> max(String document) {
        Extras.Element root = XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        for (Extras.Element element : root.children()) {
            if (element.name().equals("vcpu")) {
                return element.attributes().stream()
                        .filter(attribute -> attribute.name().equals("max"))
                        .map(Extras.Attribute::value)
                        .filter(value -> value.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
