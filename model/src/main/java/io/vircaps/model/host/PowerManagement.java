package io.vircaps.model.host;

import io.vircaps.model.Extras;

/**
 * The ways the host can suspend; element {@code <power_management>}.
 *
 * @param suspendMem    to memory (S3)
 * @param suspendDisk   to disk (S4)
 * @param suspendHybrid to both at once
 * @param extras        unknown parts
 */
public record PowerManagement(boolean suspendMem, boolean suspendDisk, boolean suspendHybrid, Extras extras) {
    /** The host cannot suspend, or support is not known. */
    public static final PowerManagement NONE = new PowerManagement(false, false, false, Extras.NONE);
}
