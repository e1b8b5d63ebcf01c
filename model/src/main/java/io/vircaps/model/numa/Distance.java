package io.vircaps.model.numa;

/**
 * The relative distance to a cell as the firmware's SLIT gives it; element {@code <sibling>}.
 *
 * @param cell  id of the other cell
 * @param value 10 is local; 0 (unknown) is never kept
 */
public record Distance(int cell, int value) {}
