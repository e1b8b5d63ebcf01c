package io.vircaps.host.node;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** A node function that fails; the messages are libvirt's, which programs may match. */
public final class NodeException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private NodeException(Kind kind, String sentence) {
        super(Problem.of(kind, sentence));
    }

    static NodeException noSuchCpu() {
        return new NodeException(Kind.INVALID_ARGUMENT, "Invalid cpuNum in virHostCPUGetStatsLinux");
    }

    static NodeException cellBeyond(int last) {
        return new NodeException(
                Kind.INVALID_ARGUMENT, "cellNum in virHostMemGetStats must be less than or equal to " + last);
    }

    static NodeException startBeyond(int cell, int last) {
        return new NodeException(
                Kind.INTERNAL_ERROR, "internal error: start cell " + cell + " out of range (0-" + last + ")");
    }

    static NodeException noCounters() {
        return new NodeException(Kind.INTERNAL_ERROR, "internal error: no available memory line found");
    }

    static NodeException noSuchCell(int cell) {
        return failed("NUMA node " + cell + " is not available");
    }

    static NodeException noSuchPage(long kibibytes) {
        return failed("page size " + kibibytes + " is not available");
    }

    static NodeException noSuchPage(long kibibytes, int cell) {
        return failed("page size " + kibibytes + " is not available on node " + cell);
    }

    private static NodeException failed(String what) {
        return new NodeException(Kind.OPERATION_FAILED, "operation failed: " + what);
    }

    static NodeException cannotOpen(String path) {
        return new NodeException(Kind.SYSTEM_ERROR, "cannot open /" + path + ": No such file or directory");
    }
}
