package io.vircaps.cli;

import io.vircaps.cli.command.Arguments;
import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Help;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.UsageException;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.cli.output.OutputCache;
import io.vircaps.cli.verb.VerbResult;
import io.vircaps.cli.verb.Verbs;
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

    /** A command on these streams, in this environment. */
    public Cli(Streams streams, Map<String, String> environment) {
        this.streams = streams;
        this.environment = environment;
    }

    /** Answers one command line; the result is the exit status. */
    public int run(String[] arguments) {
        Optional<OutputCache> cache = OutputCache.of(environment);
        try {
            VerbResult answer = answer(arguments, cache.map(OutputCache::observer));
            byte[] out = answer.text().getBytes(StandardCharsets.UTF_8);
            byte[] err = lines(answer.messages());
            streams.print(out);
            streams.report(err);
            if (cache.isPresent() && answer.status() == 0) {
                cache.get().keep(arguments, out, err);
            }
            return answer.status();
        } catch (UsageException misunderstood) {
            streams.say("error: " + misunderstood.getMessage());
            return misunderstood.verb().map(Verb::troubleStatus).orElse(1);
        } catch (VircapsException failed) {
            streams.say("error: " + failed.getMessage());
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

    private VerbResult answer(String[] arguments, Optional<FactObserver> observer) {
        CommandLine globals = Arguments.globals(arguments);
        if (globals.hasOption(Globals.VERSION.name())) {
            return VerbResult.of("vircaps " + Version.text() + "\n");
        }
        boolean helpMeant = globals.hasOption(Globals.HELP.name());
        if (helpMeant || globals.getArgs().length == 0) {
            return helpMeant ? VerbResult.of(Help.all()) : VerbResult.failure("no command given. See --help.");
        }
        if (globals.getArgs()[0].equals("help")) {
            return help(globals.getArgs());
        }
        Invocation invocation = Arguments.verb(globals);
        return invocation.has(VerbSettings.HELP)
                ? VerbResult.of(Help.of(invocation.verb()))
                : new Verbs(streams, environment, observer).perform(invocation);
    }

    private static VerbResult help(String[] words) {
        if (words.length == 1) {
            return VerbResult.of(Help.all());
        }
        return Verb.of(words[1])
                .map(verb -> VerbResult.of(Help.of(verb)))
                .orElseGet(() -> VerbResult.failure("unknown command: '" + words[1] + "'"));
    }
}
