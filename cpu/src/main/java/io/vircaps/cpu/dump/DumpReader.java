package io.vircaps.cpu.dump;

/** Reads dumps of one form. Safe for any number of threads. */
public interface DumpReader {
    /** The form, as its users call it: the program that writes it. */
    String form();

    /** Whether a line can be in a dump of this form only, and so decides the form of a file. */
    boolean recognizes(String line);

    /**
     * The processors of a dump.
     *
     * @throws io.vircaps.model.VircapsException if it is malformed, contradicts itself or describes two machines; with
     *     file and line
     */
    CpuDump read(DumpText text);
}
