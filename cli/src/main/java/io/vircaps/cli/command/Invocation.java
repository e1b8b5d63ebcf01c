package io.vircaps.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/**
 * A command line, read.
 *
 * @param global    the options before the verb
 * @param verb      the verb
 * @param options   the options after the verb
 * @param arguments the verb's arguments, with or without an option's name
 */
public record Invocation(CommandLine global, Verb verb, CommandLine options, List<String> arguments) {
    public Invocation {
        arguments = List.copyOf(arguments);
    }

    /** The first argument. */
    public Optional<String> argument() {
        return arguments.stream().findFirst();
    }

    /** Whether an option was given. */
    public boolean has(CommandOption option) {
        return global.hasOption(option.name()) || options.hasOption(option.name());
    }

    /** The argument of an option; of several the last, as with virsh. */
    public Optional<String> value(CommandOption option) {
        CommandLine line = options.hasOption(option.name()) ? options : global;
        String[] given = line.getOptionValues(option.name());
        return given == null ? Optional.empty() : Optional.of(given[given.length - 1]);
    }

    /** All arguments of an option of the verb, in the order given; those joined by commas one by one. */
    public List<String> values(CommandOption option) {
        String[] given = options.getOptionValues(option.name());
        List<String> values = new ArrayList<>();
        for (String value : given == null ? new String[0] : given) {
            values.addAll(List.of(value.split(",", -1)));
        }
        return values;
    }

    /** An error in the command line. */
    public UsageException misuse(String sentence) {
        return new UsageException(sentence, verb);
    }
}
