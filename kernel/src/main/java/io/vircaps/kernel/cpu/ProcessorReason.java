package io.vircaps.kernel.cpu;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Reasons why facts of the processor are missing. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum ProcessorReason implements Reason {
    /** Neither the device nor the instruction could be used. */
    CPUID_UNREADABLE(Meaning.of(
                    "CPUID could not be read, so that the CPU's model and features are not known.",
                    "the leaves of CPUID")
            .element("host/cpu/model")
            .remedy("load the cpuid module and run as root, or run on Java 25")),
    /** The register exists and could not be read. */
    MSR_UNREADABLE(Meaning.of(
                    "A model-specific register could not be read, so that the features it holds are not " + "known.",
                    "a 64-bit number")
            .element("host/cpu/feature")
            .remedy("load the msr module and run as root, or give this user access to /dev/kvm")),
    /** KVM could not be queried. */
    TSC_UNKNOWN(Meaning.of(
                    "KVM did not report the frequency of the time stamp counter, so that <counter> is missing.",
                    "a number of kilohertz")
            .element("host/cpu/counter")
            .remedy("give this user access to /dev/kvm, and run on Java 25")),
    /** The counter's frequency may change. */
    TSC_NOT_INVARIANT(Meaning.of(
                    "The processor does not promise that its time stamp counter runs at one speed, or the "
                            + "hypervisor above hides that it does; <counter> is left out.",
                    "bit 8 set")
            .element("host/cpu/counter")
            .remedy("in a virtual machine: let its host show the feature invtsc"));

    private final Meaning meaning;

    ProcessorReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
