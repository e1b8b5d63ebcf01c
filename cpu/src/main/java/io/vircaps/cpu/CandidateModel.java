package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * The verdict on one model when registers were decoded.
 *
 * @param model         its name
 * @param verdict       whether it was chosen, and why not
 * @param against       the model it was compared with and that was better
 * @param signatureFits whether the map lists the signature for this model
 * @param extra         features that the processor has and the model lacks; empty if it was not compared
 * @param missing       features of the model that the processor or the hypervisor lacks; empty if it was not compared
 * @param cost          what libvirt compares: about the number of features of the definition beside the model
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
