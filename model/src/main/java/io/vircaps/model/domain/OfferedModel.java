package io.vircaps.model.domain;

import java.util.Optional;

/**
 * A CPU model a domain can ask for; element {@code <model>} of mode {@code custom}.
 *
 * @param name       its name
 * @param usable     whether this host can give all of it; absent where the emulator does not say
 * @param deprecated whether the emulator means to drop it
 * @param vendor     whose processors have it; absent for models of no vendor in particular
 */
public record OfferedModel(String name, Optional<Boolean> usable, boolean deprecated, Optional<String> vendor) {}
