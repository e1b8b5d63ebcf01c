package io.vircaps.cli.verb;

import io.vircaps.cli.Streams;
import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.Setting;
import io.vircaps.cli.command.Verb;
import io.vircaps.connect.ChosenCpuMap;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.host.cpu.MapDecoder;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.Dialect;
import io.vircaps.model.FactObserver;
import io.vircaps.model.VircapsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From what was asked for to the answer. */
public final class Verbs {
    private final Streams streams;
    private final Map<String, String> environment;
    private final Optional<FactObserver> observer;

    /**
     * Verbs that read from these streams and look for defaults in this environment.
     *
     * @param observer receives the facts of output that is worth keeping; absent if output is not kept
     */
    public Verbs(Streams streams, Map<String, String> environment, Optional<FactObserver> observer) {
        this.streams = streams;
        this.environment = environment;
        this.observer = observer;
    }

    /** Does what was asked for. */
    public VerbResult perform(Invocation invocation) {
        boolean json = wantsJson(invocation);
        return switch (invocation.verb()) {
            case CAPABILITIES, URI, VERSION, HOSTNAME, NODEINFO, MAXVCPUS, DOMCAPABILITIES, POOL_CAPABILITIES ->
                connected(invocation, json, Asked.ENGINE);
            case NODECPUMAP, NODECPUSTATS, NODEMEMSTATS, FREECELL, FREEPAGES, SYSINFO ->
                connected(invocation, json, Asked.NODE);
            case CPU_MODELS, CPU_COMPARE, CPU_BASELINE -> connected(invocation, json, Asked.CPUS);
            case CPU_EXPLAIN -> new CpuExplaining(invocation, options(invocation), streams.in()).perform(json);
            case EXPLAIN -> explained(invocation, json);
            case GATHER -> gathered(invocation);
            case VALIDATE -> Validation.perform(invocation, streams.in(), json);
            case DIFF -> new Comparing(invocation, options(invocation), streams.in()).perform(json);
            case HOST_VALIDATE -> HostValidating.perform(invocation, options(invocation), streams.printsToTerminal());
            case CACHE -> CacheClearing.perform(invocation, environment);
        };
    }

    /** What a connection is asked for. */
    private enum Asked {
        ENGINE,
        NODE,
        CPUS
    }

    /** Whether the answer is to be JSON; {@code host-validate}, which has forms of its own, looks for itself. */
    private static boolean wantsJson(Invocation invocation) {
        if (invocation.verb() == Verb.HOST_VALIDATE) {
            return false;
        }
        boolean isText = invocation.verb() == Verb.EXPLAIN || invocation.verb() == Verb.DIFF;
        String plain = isText ? "text" : "xml";
        String format = invocation.value(Globals.OUTPUT).orElse(plain);
        if (!format.equals(plain) && !format.equals("json")) {
            throw invocation.misuse("option --output: expected " + plain + " or json, found '" + format + "'");
        }
        boolean json = format.equals("json");
        if (json && !hasJson(invocation.verb())) {
            throw invocation.misuse("command '" + invocation.verb().word() + "' has no answer to print as json");
        }
        return json;
    }

    private static boolean hasJson(Verb verb) {
        return switch (verb) {
            case CACHE, GATHER, DOMCAPABILITIES, POOL_CAPABILITIES -> false;
            default -> true;
        };
    }

    private VerbResult gathered(Invocation invocation) {
        try (ProgressLine line = ProgressLine.on(streams)) {
            line.start();
            return Gathering.perform(invocation);
        }
    }

    private VerbResult explained(Invocation invocation, boolean json) {
        ConnectionOptions options = options(invocation);
        Explaining explaining = new Explaining(invocation, options, asked(invocation.value(Globals.CONNECT), options));
        try (ProgressLine line = ProgressLine.on(streams)) {
            line.start();
            return explaining.perform(json);
        }
    }

    private VerbResult connected(Invocation invocation, boolean json, Asked asked) {
        try (ProgressLine line = ProgressLine.on(streams)) {
            line.start();
            return answered(invocation, json, asked);
        }
    }

    private VerbResult answered(Invocation invocation, boolean json, Asked asked) {
        ConnectionOptions options = observed(options(invocation), invocation);
        Optional<String> uri = invocation.value(Globals.CONNECT);
        try (Connection connection = open(uri, options)) {
            return switch (asked) {
                case ENGINE -> ofEngine(new ConnectedVerbs(connection, invocation, options.dialect()), json);
                case NODE -> new NodeVerbs(connection, invocation).perform(json);
                case CPUS -> ofCpus(connection, invocation, options, json);
            };
        } catch (ConnectFailure failure) {
            // virsh connects to a URI that was given before it runs the verb, which ends with an empty line
            boolean verbBegan = uri.isEmpty() && !json && !invocation.has(Globals.QUIET);
            return VerbResult.failure(verbBegan ? "\n" : "", failure.sentences());
        }
    }

    /** With the observer, if this is a document of the live machine: it alone takes long to make. */
    private ConnectionOptions observed(ConnectionOptions options, Invocation invocation) {
        boolean worth = invocation.verb() == Verb.CAPABILITIES
                && options.cache()
                && options.root().isEmpty();
        return worth && observer.isPresent() ? options.observer(observer.get()) : options;
    }

    private static VerbResult ofEngine(ConnectedVerbs verbs, boolean json) {
        return json ? verbs.json() : verbs.text();
    }

    private VerbResult ofCpus(Connection connection, Invocation invocation, ConnectionOptions options, boolean json) {
        ChosenCpuMap map = new ChosenCpuMap(options);
        VerbResult answer = new CpuVerbs(connection.cpus(), invocation, streams.in(), options.dialect()).perform(json);
        return MapDecoder.note(map).map(answer::with).orElse(answer);
    }

    private Connection open(Optional<String> uri, ConnectionOptions options) {
        try {
            return LocalEngines.open(asked(uri, options).orElse(""), options);
        } catch (VircapsException refused) {
            throw new ConnectFailure(refused);
        }
    }

    /** The URI that was asked for in words, or for the machine we run on by the environment. */
    private Optional<String> asked(Optional<String> uri, ConnectionOptions options) {
        return uri.isPresent() || options.root().isPresent()
                ? uri
                : Optional.ofNullable(environment.get("VIRSH_DEFAULT_CONNECT_URI"));
    }

    private static ConnectionOptions options(Invocation invocation) {
        ConnectionOptions options = ConnectionOptions.DEFAULT.startingNamedEmulators();
        Optional<Path> host = directory(invocation, Globals.HOST);
        if (host.isPresent()) {
            options = options.root(host.get());
        }
        Optional<String> dialect = invocation.value(Globals.DIALECT);
        if (dialect.isPresent()) {
            options = options.dialect(Dialect.parse(dialect.get()));
        }
        Optional<Path> cpuMap = directory(invocation, Globals.CPU_MAP);
        if (cpuMap.isPresent()) {
            options = options.cpuMap(cpuMap.get());
        }
        if (invocation.has(Globals.READONLY)) {
            options = options.forReading();
        }
        return invocation.has(Globals.NO_CACHE) ? options.withoutCache() : options;
    }

    /** The argument of an option that names a directory; an empty one would be the working directory. */
    private static Optional<Path> directory(Invocation invocation, Setting setting) {
        Optional<String> name = invocation.value(setting);
        if (name.isPresent() && name.get().isEmpty()) {
            throw invocation.misuse("option --" + setting.name() + ": expected a directory, found ''");
        }
        return name.map(Path::of);
    }

    /** The engine could not be reached. */
    private static final class ConnectFailure extends VircapsException {
        private static final long serialVersionUID = 1L;

        ConnectFailure(VircapsException refused) {
            super(refused.problem(), refused);
            for (Throwable tried : refused.getSuppressed()) {
                addSuppressed(tried);
            }
        }

        List<String> sentences() {
            List<String> sentences = new ArrayList<>();
            sentences.add("failed to connect to the hypervisor");
            sentences.add(problem().sentence());
            for (Throwable tried : getSuppressed()) {
                sentences.add(String.valueOf(tried.getMessage()));
            }
            return sentences;
        }
    }
}
