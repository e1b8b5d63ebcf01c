package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A definition names a CPU model, feature or vendor that the CPU map does not have. */
public final class UnknownCpuException extends CpuException {
    private static final long serialVersionUID = 1L;

    /** What the name should be. */
    public enum Subject {
        /** A CPU model. */
        MODEL,
        /** A feature. */
        FEATURE,
        /** A vendor. */
        VENDOR
    }

    private final Subject subject;
    private final String name;

    private UnknownCpuException(Problem problem, Subject subject, String name) {
        super(problem);
        this.subject = subject;
        this.name = name;
    }

    private static UnknownCpuException of(Kind kind, String what, Subject subject, String name) {
        return new UnknownCpuException(Problem.of(kind, what).expected("a name of the CPU map", name), subject, name);
    }

    /** The model is unknown. */
    public static UnknownCpuException model(String name) {
        return of(Kind.INTERNAL_ERROR, "unknown CPU model", Subject.MODEL, name);
    }

    /** The feature is unknown. */
    public static UnknownCpuException feature(String name) {
        return of(Kind.INTERNAL_ERROR, "unknown CPU feature", Subject.FEATURE, name);
    }

    /** The vendor is unknown. */
    public static UnknownCpuException vendor(String name) {
        return of(Kind.OPERATION_FAILED, "unknown CPU vendor", Subject.VENDOR, name);
    }

    /** What the name should be. */
    public Subject subject() {
        return subject;
    }

    /** The name that is unknown. */
    public String name() {
        return name;
    }

    /** The same error with a remedy. */
    public UnknownCpuException remedied(String remedy) {
        return new UnknownCpuException(problem().remedy(remedy), subject, name);
    }
}
