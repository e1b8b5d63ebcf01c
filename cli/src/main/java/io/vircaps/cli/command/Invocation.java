package io.vircaps.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/**
 * What the command was told.
 *
 * @param global  the options before the verb
 * @param verb    what to do
 * @param options the verb's options
 * @param operands what the verb was told besides, without or with an option's name
 */
public record Invocation(CommandLine global, Verb verb, CommandLine options, List<String> operands) {
    public Invocation {
        operands = List.copyOf(operands);
    }

    /** The first thing the verb was told besides. */
    public Optional<String> operand() {
        return operands.stream().findFirst();
    }

    /** Whether a global option or one of the verb's was given. */
    public boolean has(Setting setting) {
        return global.hasOption(setting.name()) || options.hasOption(setting.name());
    }

    /** The argument of a global option or of one of the verb's; of several the last, as with virsh. */
    public Optional<String> value(Setting setting) {
        CommandLine line = global.hasOption(setting.name()) ? global : options;
        String[] given = line.getOptionValues(setting.name());
        return given == null ? Optional.empty() : Optional.of(given[given.length - 1]);
    }

    /** All arguments of an option of the verb, in the order given; those joined by commas one by one. */
    public List<String> values(Setting setting) {
        String[] given = options.getOptionValues(setting.name());
        List<String> values = new ArrayList<>();
        for (String value : given == null ? new String[0] : given) {
            values.addAll(List.of(value.split(",", -1)));
        }
        return values;
    }

    /** An error about what was asked for. */
    public UsageException misuse(String sentence) {
        return new UsageException(sentence, verb);
    }
}
