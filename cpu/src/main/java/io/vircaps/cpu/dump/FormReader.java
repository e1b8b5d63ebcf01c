package io.vircaps.cpu.dump;

/** Reads one form of {@link DumpForm}. */
interface FormReader {
    /** As {@link DumpReader#recognizes}. */
    boolean recognizes(String line);

    /** As {@link DumpReader#read}. */
    CpuDump read(DumpText text, DumpForm form);
}
