package io.vircaps.cpu.dump;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Why the explanation of a dumped processor may be incomplete. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum DumpReason implements Reason {
    /** The dump lacks leaves. */
    CPU_DUMP_INCOMPLETE(Meaning.of(
                    "A dump lacks registers in which the processor announces features of the CPU map. No model is "
                            + "rejected for lack of those features, and none of them is listed beside a model.",
                    "every leaf and subleaf that the processor has")
            .remedy("make the dump again with all leaves and subleaves, for example by cpuid -r")),
    /** The dump has flags, not registers. */
    CPU_DUMP_FLAGS(Meaning.of(
                    "/proc/cpuinfo has flags, not registers: the kernel hides features that it does not use, adds "
                            + "flags of its own, and leaves no trace of others. Model and features are as near as the "
                            + "flags allow.",
                    "the results of CPUID")
            .remedy("use a dump of CPUID, for example by cpuid -r or vircaps gather")),
    /** The dump has one kind of core of several. */
    CPU_DUMP_ONE_KIND(Meaning.of(
                    "The processor has cores of several kinds, and the dump describes one kind only.",
                    "each kind of core")
            .remedy("make the dump of all CPUs, for example by cpuid -r without -1")),
    /** The dump is not of one machine. */
    CPU_DUMP_SEVERAL_VENDORS(Meaning.of(
                    "The CPUs of a dump are of several vendors, so it cannot be of one machine; each kind is "
                            + "explained.",
                    "CPUs of one vendor")
            .remedy("keep the dump of each machine in a file of its own"));

    private final Meaning meaning;

    DumpReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
