package io.vircaps.cli.verb;

import io.vircaps.cli.Version;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.output.json.ConnectionJson;

/** {@code virsh version}; the library is vircaps, the API is the dialect. */
final class VersionVerb extends ConnectedVerb {
    VersionVerb() {
        super(
                "version",
                "print the versions of vircaps, dialect and hypervisor",
                "Prints the lines of 'virsh version': the library is vircaps, the API is the dialect.",
                "failed to get the hypervisor version");
    }

    @Override
    String text(Connection connection, VerbContext context) {
        HypervisorVersion hypervisor = connection.version();
        String running = hypervisor
                .version()
                .map(number -> "Running hypervisor: " + hypervisor.type() + " " + number)
                .orElse("Cannot extract running " + hypervisor.type() + " hypervisor version");
        return "Compiled against library: vircaps " + Version.text() + "\n"
                + "Using library: vircaps " + Version.text() + "\n"
                + "Using API: " + hypervisor.type() + " " + context.options().dialect() + "\n"
                + running + "\n";
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return ConnectionJson.write(Version.text(), context.options().dialect(), connection.version());
    }
}
