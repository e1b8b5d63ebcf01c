package io.vircaps.model.numa;

import io.vircaps.model.MemorySize;

/**
 * How many pages of one size a cell has; element {@code <cell><pages>}.
 *
 * @param size  size of one page
 * @param count number of pages, 0 included; unsigned 64-bit, as the kernel's and libvirt's arithmetic may wrap
 */
public record CellPages(MemorySize size, long count) {}
