package io.vircaps.model.domain;

import io.vircaps.model.MemorySize;
import java.util.List;

/**
 * Intel's Software Guard Extensions; element {@code <sgx>}.
 *
 * @param flc      whether launch control is flexible
 * @param sgx1     whether there are the first instructions
 * @param sgx2     whether there are the second
 * @param size     memory of all sections
 * @param sections memory of enclaves by cell
 */
public record Sgx(boolean flc, boolean sgx1, boolean sgx2, MemorySize size, List<Section> sections) {
    /**
     * Enclave memory of a cell.
     *
     * @param cell the cell's id
     * @param size how much
     */
    public record Section(int cell, MemorySize size) {}

    public Sgx {
        sections = List.copyOf(sections);
    }
}
