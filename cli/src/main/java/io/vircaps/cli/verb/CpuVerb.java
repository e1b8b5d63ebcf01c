package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Connection;
import io.vircaps.connect.Cpus;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.host.cpu.MapDecoder;
import java.util.ArrayList;
import java.util.List;

/** A verb that performs a CPU function. */
abstract class CpuVerb extends ConnectedVerb {
    /** {@code --file}. */
    static final CommandOption FILE = CommandOption.value("file", "FILE", "FILE", "the document with the CPU");

    /** {@code --explain}. */
    static final CommandOption EXPLAIN = CommandOption.flag("explain", "print also the reasons of the result");

    CpuVerb(String word, String summary, String description, String errorPrefix) {
        super(word, summary, description, errorPrefix);
    }

    /** The documents of a verb that takes any number of them. */
    static CommandArgument documents() {
        return CommandArgument.required("FILE", "FILE", "documents or directories of them; - for standard input")
                .repeated();
    }

    /** The result of the function. */
    abstract VerbResult result(Cpus cpus, VerbContext context, boolean json);

    @Override
    final String text(Connection connection, VerbContext context) {
        throw new UnsupportedOperationException(word());
    }

    /** With a note where the CPU map is not the one of the dialect's release. */
    @Override
    final VerbResult result(Connection connection, VerbContext context, boolean json) {
        VerbResult result = performed(connection.cpus(), context, json);
        return MapDecoder.note(new ChosenCpuMap(context.options()))
                .map(note -> result.with(List.of(note)))
                .orElse(result);
    }

    private VerbResult performed(Cpus cpus, VerbContext context, boolean json) {
        try {
            return result(cpus, context, json);
        } catch (NoCpuException empty) {
            List<String> lines = new ArrayList<>(empty.remark());
            lines.add("error: " + empty.problem().sentence());
            return new VerbResult(context.end(), lines, 1);
        }
    }
}
