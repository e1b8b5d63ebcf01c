package io.vircaps.xml;

import io.vircaps.model.cpu.Cpu;
import io.vircaps.xml.error.XmlPosition;

/**
 * A CPU of a file, with its position for error messages.
 *
 * @param cpu      the CPU
 * @param position where it begins
 */
public record LocatedCpu(Cpu cpu, XmlPosition position) {}
