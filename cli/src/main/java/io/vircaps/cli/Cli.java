package io.vircaps.cli;

import io.vircaps.cli.command.Arguments;
import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Help;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.UsageException;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.cli.verb.Answer;
import io.vircaps.cli.verb.Verbs;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.CommandLine;

/** The command without its process: arguments in, bytes and an exit status out. */
public final class Cli {
    /** What a shell reports for a program that a broken pipe ended: 128 and SIGPIPE. */
    private static final int BROKEN_PIPE = 141;

    private final Streams streams;
    private final Map<String, String> environment;

    /** A command on these streams, in this environment. */
    public Cli(Streams streams, Map<String, String> environment) {
        this.streams = streams;
        this.environment = environment;
    }

    /** Answers one command line; the result is the exit status. */
    public int run(String[] arguments) {
        try {
            Answer answer = answer(arguments);
            streams.print(answer.text());
            answer.complaints().forEach(streams::say);
            return answer.status();
        } catch (UsageException misunderstood) {
            streams.say("error: " + misunderstood.getMessage());
            return misunderstood.verb().map(Verb::troubleStatus).orElse(1);
        } catch (VircapsException failed) {
            streams.say("error: " + failed.getMessage());
            return 1;
        } catch (IOException unwritten) {
            return lost(unwritten);
        }
    }

    private Answer answer(String[] arguments) {
        CommandLine globals = Arguments.globals(arguments);
        if (globals.hasOption(Globals.VERSION.name())) {
            return Answer.of("vircaps " + Version.text() + "\n");
        }
        boolean helpMeant = globals.hasOption(Globals.HELP.name());
        if (helpMeant || globals.getArgs().length == 0) {
            return helpMeant ? Answer.of(Help.all()) : Answer.failure("no command given. See --help.");
        }
        if (globals.getArgs()[0].equals("help")) {
            return help(globals.getArgs());
        }
        Invocation invocation = Arguments.verb(globals);
        return invocation.has(VerbSettings.HELP)
                ? Answer.of(Help.of(invocation.verb()))
                : new Verbs(streams, environment).perform(invocation);
    }

    private static Answer help(String[] words) {
        if (words.length == 1) {
            return Answer.of(Help.all());
        }
        return Verb.of(words[1])
                .map(verb -> Answer.of(Help.of(verb)))
                .orElseGet(() -> Answer.failure("unknown command: '" + words[1] + "'"));
    }

    private int lost(IOException unwritten) {
        String why = String.valueOf(unwritten.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("broken pipe")) {
            return BROKEN_PIPE;
        }
        streams.say("error: cannot write to standard output: " + why);
        return 1;
    }
}
