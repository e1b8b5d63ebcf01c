package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * AMD's Secure Encrypted Virtualization; element {@code <sev>}.
 *
 * @param limits what the host offers; absent if it is not supported
 * @param extras unknown parts
 */
public record Sev(Optional<Limits> limits, Extras extras) implements DomainFeature {
    /**
     * What a host with SEV offers.
     *
     * @param cbitpos         position of the C-bit in a page table entry
     * @param reducedPhysBits number of bits by which a physical address is shorter in a guest
     * @param maxGuests       maximum number of guests under SEV without encrypted state; not reported before 8.0.0
     * @param maxEsGuests     maximum number of guests with encrypted state (SEV-ES); not reported before 8.0.0
     * @param cpu0Id          id of the first processor, in base64
     */
    public record Limits(
            int cbitpos,
            int reducedPhysBits,
            OptionalInt maxGuests,
            OptionalInt maxEsGuests,
            Optional<String> cpu0Id) {}

    @Override
    public FeatureName name() {
        return FeatureName.SEV;
    }

    @Override
    public boolean supported() {
        return limits.isPresent();
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.sev(this);
    }
}
