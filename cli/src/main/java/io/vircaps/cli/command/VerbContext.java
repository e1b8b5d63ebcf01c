package io.vircaps.cli.command;

import io.vircaps.cli.Streams;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.Dialect;
import io.vircaps.model.FactObserver;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a verb works with.
 *
 * @param invocation  the command line
 * @param streams     standard input, output and error
 * @param environment the environment variables
 * @param drivers     the engines
 * @param observer    receives the facts of output that is worth keeping; absent if output is not kept
 */
public record VerbContext(
        Invocation invocation,
        Streams streams,
        Map<String, String> environment,
        List<Driver> drivers,
        Optional<FactObserver> observer) {
    /** Whether the output is JSON. */
    public boolean json() {
        Verb verb = invocation.verb();
        String format = invocation.value(GlobalOptions.OUTPUT).orElse(verb.plainFormat());
        if (!format.equals(verb.plainFormat()) && !format.equals("json")) {
            throw invocation.misuse(
                    "option --output: expected " + verb.plainFormat() + " or json, found '" + format + "'");
        }
        boolean json = format.equals("json");
        if (json && !verb.hasJson()) {
            throw invocation.misuse("command '" + verb.word() + "' has no output as json");
        }
        return json;
    }

    /** The end of text output: virsh's empty line; empty with {@code --quiet} and for JSON. */
    public String end() {
        boolean json =
                invocation.value(GlobalOptions.OUTPUT).filter("json"::equals).isPresent();
        return json || invocation.has(GlobalOptions.QUIET) ? "" : "\n";
    }

    /** Standard input. */
    public InputStream in() {
        return streams.in();
    }

    /** The options of connections. */
    public ConnectionOptions options() {
        ConnectionOptions options = ConnectionOptions.DEFAULT.startingNamedEmulators();
        Optional<Path> host = directory(GlobalOptions.HOST);
        if (host.isPresent()) {
            options = options.root(host.get());
        }
        Optional<String> dialect = invocation.value(GlobalOptions.DIALECT);
        if (dialect.isPresent()) {
            options = options.dialect(Dialect.parse(dialect.get()));
        }
        Optional<Path> cpuMap = directory(GlobalOptions.CPU_MAP);
        if (cpuMap.isPresent()) {
            options = options.cpuMap(cpuMap.get());
        }
        if (invocation.has(GlobalOptions.READONLY)) {
            options = options.forReading();
        }
        return invocation.has(GlobalOptions.NO_CACHE) ? options.withoutCache() : options;
    }

    /** The argument of an option that names a directory; an empty one would be the working directory. */
    private Optional<Path> directory(CommandOption option) {
        Optional<String> name = invocation.value(option);
        if (name.isPresent() && name.get().isEmpty()) {
            throw invocation.misuse("option --" + option.name() + ": expected a directory, found ''");
        }
        return name.map(Path::of);
    }

    /** The URI of the command line, or for the live machine of the environment. */
    public Optional<String> uri(ConnectionOptions options) {
        Optional<String> given = invocation.value(GlobalOptions.CONNECT);
        return given.isPresent() || options.root().isPresent()
                ? given
                : Optional.ofNullable(environment.get("VIRSH_DEFAULT_CONNECT_URI"));
    }

    /** Opens a connection; an empty URI selects the default engine. */
    public Connection open(String uri, ConnectionOptions options) {
        return LocalEngines.open(uri, options, drivers);
    }
}
