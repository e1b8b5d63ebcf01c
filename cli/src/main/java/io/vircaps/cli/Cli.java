package io.vircaps.cli;

import io.vircaps.cli.command.Arguments;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Help;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.UsageException;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.cli.output.OutputCache;
import io.vircaps.cli.verb.Verbs;
import io.vircaps.connect.spi.Driver;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.FactObserver;
import io.vircaps.model.VircapsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/** The command without its process: arguments in, bytes and an exit status out. */
public final class Cli {
    private final Streams streams;
    private final Map<String, String> environment;
    private final List<Driver> drivers;

    /** A command on these streams, in this environment, with the engines of this release. */
    public Cli(Streams streams, Map<String, String> environment) {
        this(streams, environment, LocalEngines.drivers());
    }

    /** A command on these streams, in this environment, with these engines. */
    public Cli(Streams streams, Map<String, String> environment, List<Driver> drivers) {
        this.streams = streams;
        this.environment = environment;
        this.drivers = List.copyOf(drivers);
    }

    /** Performs one command line; returns the exit status. */
    public int run(String[] arguments) {
        Optional<OutputCache> cache = OutputCache.of(environment);
        try {
            VerbResult result = result(arguments, cache.map(OutputCache::observer));
            byte[] out = result.text().getBytes(StandardCharsets.UTF_8);
            byte[] err = lines(result.messages());
            streams.print(out);
            streams.report(err);
            if (cache.isPresent() && result.status() == 0) {
                cache.get().keep(arguments, out, err);
            }
            return result.status();
        } catch (UsageException wrong) {
            streams.printError("error: " + wrong.getMessage());
            return wrong.verb().map(Verb::failureStatus).orElse(1);
        } catch (VircapsException failed) {
            streams.printError("error: " + failed.getMessage());
            return 1;
        } catch (IOException unwritten) {
            return streams.lost(unwritten);
        }
    }

    private static byte[] lines(List<String> sentences) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String sentence : sentences) {
            lines.writeBytes(Streams.line(sentence));
        }
        return lines.toByteArray();
    }

    private VerbResult result(String[] arguments, Optional<FactObserver> observer) {
        CommandLine globals = Arguments.globals(arguments);
        if (globals.hasOption(GlobalOptions.VERSION.name())) {
            return VerbResult.of("vircaps " + Version.text() + "\n");
        }
        boolean helpMeant = globals.hasOption(GlobalOptions.HELP.name());
        if (helpMeant || globals.getArgs().length == 0) {
            return helpMeant ? VerbResult.of(Help.all(Verbs.ALL)) : VerbResult.failure("no command given. See --help.");
        }
        if (globals.getArgs()[0].equals("help")) {
            return help(globals.getArgs());
        }
        Invocation invocation = Arguments.verb(globals, Verbs.ALL);
        return invocation.has(Verb.HELP)
                ? VerbResult.of(Help.of(invocation.verb()))
                : invocation.verb().perform(new VerbContext(invocation, streams, environment, drivers, observer));
    }

    private static VerbResult help(String[] words) {
        if (words.length == 1) {
            return VerbResult.of(Help.all(Verbs.ALL));
        }
        return VerbResult.of(Help.of(Arguments.verb(words[1], Verbs.ALL)));
    }
}
