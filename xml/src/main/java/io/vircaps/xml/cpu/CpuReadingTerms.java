package io.vircaps.xml.cpu;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.GuestNames;
import io.vircaps.xml.CpuForm;
import java.util.Optional;

/**
 * How a stand-alone {@code <cpu>} is read.
 *
 * @param form    how it is to be understood
 * @param dialect whose architectures count; absent for those of any release
 */
public record CpuReadingTerms(CpuForm form, Optional<Dialect> dialect) {
    /** Where an architecture exists that the release does not know; empty if it is known, or exists nowhere. */
    Optional<String> unknown(Arch arch) {
        return dialect.filter(release -> !Arch.known(release).contains(arch))
                .flatMap(release -> GuestNames.elsewhere(arch.name(), release))
                .map(fact -> "unknown architecture " + arch + ": " + fact);
    }
}
