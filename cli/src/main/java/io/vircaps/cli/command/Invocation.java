package io.vircaps.cli.command;

import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/**
 * What the command was told.
 *
 * @param global  the options before the verb
 * @param verb    what to do
 * @param options the verb's options
 * @param operand what the verb was told besides
 */
public record Invocation(CommandLine global, Verb verb, CommandLine options, Optional<String> operand) {
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

    /** An error about what was asked for. */
    public UsageException misuse(String sentence) {
        return new UsageException(sentence, verb);
    }
}
