package io.vircaps.cpu.map;

import java.util.List;
import java.util.Optional;

/**
 * A model of x86 processors.
 *
 * @param name     libvirt's name
 * @param use      which definitions may have it
 * @param ancestor an earlier model whose vendor, signatures and features this one starts from
 * @param identity the processors it describes
 * @param features its features
 */
public record X86Model(String name, Use use, Optional<String> ancestor, Identity identity, Features features) {
    /**
     * Which definitions may have a model.
     *
     * @param host  whether a host may be described by it
     * @param guest whether a guest may be described by it
     * @param check which partial check libvirt makes of guests with it (10.10.0 and later), for example {@code compat}
     */
    public record Use(boolean host, boolean guest, Optional<String> check) {}

    /**
     * The processors that a model describes.
     *
     * @param vendor     the vendor; absent for a model of any vendor and for one with its ancestor's
     * @param signatures the signatures; empty for none and for its ancestor's
     */
    public record Identity(Optional<String> vendor, List<SignaturePattern> signatures) {
        public Identity {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * The features of a model beside its ancestor's. Added and removed features are not part of the model, and
     * a model derived from it inherits neither list.
     *
     * @param present features that are part of the model, in the map's order
     * @param added   features that hypervisors have always enabled with the model and libvirt did not know when it
     *                defined the model (maps since 9.10.0), in the map's order; {@code added='yes'}
     * @param removed features that once belonged to the model, as the map lists them; {@code removed='yes'}
     */
    public record Features(List<String> present, List<String> added, List<String> removed) {
        public Features {
            present = List.copyOf(present);
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }
}
