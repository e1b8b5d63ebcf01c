package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Optional;

/**
 * Intel's Software Guard Extensions; element {@code <sgx>}.
 *
 * @param enclaves what the host offers; absent if it is not supported
 * @param extras   unknown parts
 */
public record Sgx(Optional<Enclaves> enclaves, Extras extras) implements DomainFeature {
    /**
     * What a host with SGX offers.
     *
     * @param flc         whether launch control is flexible
     * @param sgx1        whether the host has SGX1
     * @param sgx2        whether the host has SGX2
     * @param sectionSize memory of all sections, whole KiB
     * @param sections    memory of enclaves by cell
     */
    public record Enclaves(boolean flc, boolean sgx1, boolean sgx2, MemorySize sectionSize, List<Section> sections) {
        public Enclaves {
            sections = List.copyOf(sections);
        }
    }

    /**
     * Memory of enclaves in one cell; element {@code <section>}.
     *
     * @param node the cell's id
     * @param size amount of memory, whole KiB
     */
    public record Section(int node, MemorySize size) {}

    @Override
    public FeatureName name() {
        return FeatureName.SGX;
    }

    @Override
    public boolean supported() {
        return enclaves.isPresent();
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.sgx(this);
    }
}
