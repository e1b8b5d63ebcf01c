package io.vircaps.cli.verb;

import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.output.json.NodeJson;

/** {@code virsh sysinfo}. */
final class SysinfoVerb extends ConnectedVerb {
    SysinfoVerb() {
        super(
                "sysinfo",
                "print what the firmware states about the machine",
                "Prints what the SMBIOS states about firmware, boards, processors and memory modules, as XML; on"
                        + " machines without one what the kernel states about them.",
                "failed to get sysinfo");
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return connection.node().sysinfoXml();
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return NodeJson.sysinfo(connection.node().sysinfo());
    }
}
