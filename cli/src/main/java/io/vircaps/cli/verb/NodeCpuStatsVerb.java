package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.output.json.NodeJson;
import io.vircaps.output.text.NodeText;
import java.util.List;
import java.util.OptionalInt;

/** {@code virsh nodecpustats}. */
final class NodeCpuStatsVerb extends ConnectedVerb {
    private static final long SECOND = 1000;

    private static final CommandOption CPU = CommandOption.number("cpu", "only this CPU; default: all together");
    private static final CommandOption PERCENT = CommandOption.flag("percent", "print shares of the next second");

    NodeCpuStatsVerb() {
        super(
                "nodecpustats",
                "print CPU times",
                "Prints the nanoseconds that CPUs spent in programs, in the kernel, idle and waiting since the host"
                        + " started.",
                "");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(CPU, PERCENT);
    }

    @Override
    public List<CommandOption> unnamed() {
        return withArgument();
    }

    @Override
    String text(Connection connection, VerbContext context) {
        CpuTimes times = times(connection, context);
        return context.invocation().has(PERCENT) ? NodeText.shares(times) : NodeText.times(times);
    }

    @Override
    String json(Connection connection, VerbContext context) {
        CpuTimes times = times(connection, context);
        return context.invocation().has(PERCENT) ? NodeJson.shares(times) : NodeJson.times(times);
    }

    /** The times since the start, or those of the next second. */
    private static CpuTimes times(Connection connection, VerbContext context) {
        OptionalInt cpu = NumberOptions.numberOrAll(context.invocation(), CPU);
        CpuTimes first = times(connection, cpu);
        return context.invocation().has(PERCENT) ? ofNextSecond(connection, context, cpu, first) : first;
    }

    private static CpuTimes ofNextSecond(Connection connection, VerbContext context, OptionalInt cpu, CpuTimes first) {
        if (context.invocation().has(GlobalOptions.HOST)) {
            throw new VerbFailure("option --percent: the counters of a host directory do not change");
        }
        try {
            Thread.sleep(SECOND);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new VerbFailure("interrupted");
        }
        return times(connection, cpu).since(first);
    }

    private static CpuTimes times(Connection connection, OptionalInt cpu) {
        try {
            return connection.node().cpuStats(cpu);
        } catch (VircapsException failed) {
            throw new VerbFailure(
                    isOfUnknownCpu(failed) ? "Unable to get node cpu stats" : "Unable to get number of cpu stats",
                    failed.problem().sentence());
        }
    }

    /** Whether the CPU is unknown: virsh queries the number of counters before, which fails for a negative CPU only. */
    private static boolean isOfUnknownCpu(VircapsException failed) {
        return failed.problem().kind() == Kind.INVALID_ARGUMENT
                && !(failed instanceof ConnectionException.InvalidNumber);
    }
}
