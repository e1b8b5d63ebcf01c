package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** An operation is not possible with these CPUs, this hypervisor or this architecture. */
public final class CpuNotUsableException extends CpuException {
    private static final long serialVersionUID = 1L;

    private CpuNotUsableException(Kind kind, String what) {
        super(Problem.of(kind, what));
    }

    /** libvirt does not implement the operation for the architecture. */
    public static CpuNotUsableException notSupported(String operation, String arch) {
        return new CpuNotUsableException(Kind.NO_SUPPORT, "cannot " + operation + " CPUs of architecture " + arch);
    }

    /** libvirt's driver of the engine does not implement the function. */
    public static CpuNotUsableException noFunction(String name) {
        return new CpuNotUsableException(
                Kind.NO_SUPPORT, "this function is not supported by the connection driver: " + name);
    }

    /** The hypervisor does not offer the model. */
    public static CpuNotUsableException notOffered(String model) {
        return new CpuNotUsableException(Kind.CONFIG_UNSUPPORTED, "the hypervisor does not offer CPU model " + model);
    }

    /** The definition requires something that the release does not support. */
    public static CpuNotUsableException unsupported(String what) {
        return new CpuNotUsableException(Kind.CONFIG_UNSUPPORTED, what);
    }

    /** An argument is invalid. */
    public static CpuNotUsableException invalid(String what) {
        return new CpuNotUsableException(Kind.INVALID_ARGUMENT, what);
    }

    /** The operation failed. */
    public static CpuNotUsableException failed(String what) {
        return new CpuNotUsableException(Kind.OPERATION_FAILED, what);
    }
}
