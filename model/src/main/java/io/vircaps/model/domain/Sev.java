package io.vircaps.model.domain;

import java.util.Optional;

/**
 * AMD's Secure Encrypted Virtualization; element {@code <sev>}.
 *
 * @param bit         the C-bit's position in a page table entry
 * @param reducedBits by how many bits physical addresses get shorter
 * @param guests      most guests of the first kind at once
 * @param esGuests    most guests with encrypted state at once
 * @param processor   the first processor's id
 */
public record Sev(int bit, int reducedBits, int guests, int esGuests, Optional<String> processor) {}
