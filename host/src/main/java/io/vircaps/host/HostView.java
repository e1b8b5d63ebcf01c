package io.vircaps.host;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;

/**
 * A host, described as one libvirt release describes it.
 *
 * @param source  the host
 * @param arch    its architecture; {@link Arch#NONE} if the release does not know it
 * @param dialect the release
 */
public record HostView(HostSource source, Arch arch, Dialect dialect) {
    /** A host with the architecture that the release knows. */
    public static HostView of(HostSource source, Dialect dialect) {
        return new HostView(source, ArchProbe.known(source.facts(), dialect), dialect);
    }
}
