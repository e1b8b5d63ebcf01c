package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * One model that was looked at when registers were decoded.
 *
 * @param model         its name
 * @param verdict       what became of it
 * @param against       the model it was weighed against and lost to
 * @param signatureFits whether it is meant for processors of this signature
 * @param extra         features the processor has and the model has not; empty if it was not weighed
 * @param missing       features the model has, and the processor or hypervisor has not; empty if it was not weighed
 * @param cost          what libvirt weighs: about the number of features to be named beside the model
 */
public record CandidateModel(
        String model,
        CandidateVerdict verdict,
        Optional<String> against,
        boolean signatureFits,
        List<String> extra,
        List<String> missing,
        int cost) {
    public CandidateModel {
        extra = List.copyOf(extra);
        missing = List.copyOf(missing);
    }
}
