package io.vircaps.kernel.cpu;

import io.vircaps.model.note.Reason;

/** Why the processor told less than it could. */
public enum ProcessorReason implements Reason {
    /** Neither the device nor the instruction could be used. */
    CPUID_UNREADABLE("CPUID could not be read, so that the CPU's model and features are not known"),
    /** The register exists and nobody could read it. */
    MSR_UNREADABLE("a model-specific register could not be read, so that the features it holds are not known"),
    /** KVM could not be asked. */
    TSC_UNKNOWN("KVM could not tell the frequency of the time stamp counter, so that <counter> is missing");

    private final String explanation;

    ProcessorReason(String explanation) {
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
