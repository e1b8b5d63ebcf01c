package io.vircaps.xml.cpu;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.GuestNames;
import io.vircaps.xml.CpuForm;
import java.util.Optional;

/**
 * How a stand-alone {@code <cpu>} is read.
 *
 * @param form    as a host's or a guest's CPU
 * @param dialect whose architectures count; absent for those of any release
 */
public record CpuReadingTerms(CpuForm form, Optional<Dialect> dialect) {
    /** What is known of an architecture that the release does not have; empty if it has it, or if no release does. */
    Optional<String> unknown(Arch arch) {
        return dialect.filter(release -> !Arch.known(release).contains(arch))
                .flatMap(release -> GuestNames.elsewhere(arch.name(), release))
                .map(fact -> "unknown architecture " + arch + ": " + fact);
    }
}
