package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.Capabilities;
import io.vircaps.output.json.CapabilitiesJson;
import io.vircaps.output.text.VirshSince;
import io.vircaps.xml.CapabilitiesXml;
import java.util.List;
import java.util.Optional;

/** {@code virsh capabilities}, with the options of newer releases. */
final class CapabilitiesVerb extends ConnectedVerb {
    private static final CommandOption XPATH =
            CommandOption.value("xpath", "EXPRESSION", "", "print only the nodes an XPath expression selects");
    private static final CommandOption WRAP =
            CommandOption.flag("wrap", "with --xpath, wrap what is selected into one element");
    private static final CommandOption NOTES =
            CommandOption.flag("notes", "print on standard error what is missing in the document, and why");

    CapabilitiesVerb() {
        super(
                "capabilities",
                "print what the host and its engine can run",
                "Prints libvirt's driver capabilities document. A part that cannot be probed is left out, as libvirt"
                        + " does; --notes prints why.",
                "failed to get capabilities");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(XPATH, WRAP, NOTES);
    }

    /** With the observer where the output is worth keeping: a document of the live machine takes long to probe. */
    @Override
    ConnectionOptions connectionOptions(VerbContext context) {
        if (context.json() && context.invocation().has(XPATH)) {
            throw context.invocation().misuse("options --output json and --xpath are mutually exclusive");
        }
        ConnectionOptions options = context.options();
        boolean worth = options.cache() && options.root().isEmpty();
        return worth && context.observer().isPresent()
                ? options.observer(context.observer().get())
                : options;
    }

    @Override
    VerbResult result(Connection connection, VerbContext context, boolean json) {
        VerbResult result = super.result(connection, context, json);
        return context.invocation().has(NOTES) ? result.with(connection.notes()) : result;
    }

    @Override
    String text(Connection connection, VerbContext context) {
        String document = connection.capabilitiesXml();
        Optional<String> xpath = context.invocation().value(XPATH);
        return xpath.isPresent()
                ? XPathFilter.select(document, xpath.get(), context.invocation().has(WRAP))
                : VirshSince.printed(document, context.options().dialect());
    }

    /** The document as the dialect has it: what its release has no element for is not in the JSON either. */
    @Override
    String json(Connection connection, VerbContext context) {
        Capabilities shaped = context.invocation().has(GlobalOptions.DIALECT)
                ? CapabilitiesXml.read(connection.capabilitiesXml())
                : connection.capabilities();
        return CapabilitiesJson.write(shaped);
    }
}
