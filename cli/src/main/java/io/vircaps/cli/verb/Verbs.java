package io.vircaps.cli.verb;

import io.vircaps.cli.command.Verb;
import java.util.List;

/** The list of verbs. */
public final class Verbs {
    /** Every verb, in the order of the help. */
    public static final List<Verb> ALL = List.of(
            new CapabilitiesVerb(),
            new UriVerb(),
            new VersionVerb(),
            new HostnameVerb(),
            new NodeInfoVerb(),
            new NodeCpuMapVerb(),
            new NodeCpuStatsVerb(),
            new NodeMemStatsVerb(),
            new FreeCellVerb(),
            new FreePagesVerb(),
            new SysinfoVerb(),
            new MaxVcpusVerb(),
            new DomCapabilitiesVerb(),
            new PoolCapabilitiesVerb(),
            new CpuModelsVerb(),
            new CpuCompareVerb(),
            new CpuBaselineVerb(),
            new CpuExplainVerb(),
            new HostValidateVerb(),
            new ExplainVerb(),
            new GatherVerb(),
            new ValidateVerb(),
            new DiffVerb(),
            new CacheVerb());

    private Verbs() {}
}
