package io.vircaps.cpu.dump.form;

import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpReader;
import io.vircaps.cpu.dump.DumpText;

/** Reads one form of {@link DumpForm}. */
interface FormReader {
    /** As {@link DumpReader#recognizes}. */
    boolean recognizes(String line);

    /** As {@link DumpReader#read}. */
    CpuDump read(DumpText text, DumpForm form);
}
