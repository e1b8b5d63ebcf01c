package io.vircaps.cpu.dump;

/** Reads dumps of one form. Safe for any number of threads. */
public interface DumpReader {
    /** The form, as its users call it: the program that writes it. */
    String form();

    /** Whether a line can stand in a dump of this form alone, and so decides that a file is one. */
    boolean recognizes(String line);

    /**
     * The processors of a dump.
     *
     * @throws io.vircaps.model.VircapsException if it is malformed, says two things of one CPU or is of two machines;
     *     with file and line
     */
    CpuDump read(DumpText text);
}
