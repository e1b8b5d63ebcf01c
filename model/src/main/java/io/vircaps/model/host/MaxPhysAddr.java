package io.vircaps.model.host;

import io.vircaps.model.Extras;
import java.util.OptionalInt;

/**
 * Width of a physical address; element {@code <maxphysaddr>}.
 *
 * @param mode   {@code emulate} for every host
 * @param bits   the width in bits
 * @param extras unknown parts
 */
public record MaxPhysAddr(String mode, OptionalInt bits, Extras extras) {}
