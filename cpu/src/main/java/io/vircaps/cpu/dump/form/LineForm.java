package io.vircaps.cpu.dump.form;

/** The lines of one form of register dumps. */
interface LineForm {
    /** Whether a line can be in a dump of this form only. */
    boolean recognizes(String line);

    /**
     * Reads one line.
     *
     * @param line  without blanks around it, not empty
     * @param dump  receives its content
     * @return whether it is a line of this form
     * @throws io.vircaps.cpu.CpuDataException if it begins as such a line and is malformed
     */
    boolean read(String line, DumpBuilder dump);

    /** Whether other text may be between the lines of this form. */
    default boolean isAmongText() {
        return false;
    }

    /** Whether leaves without any bit set are listed, so that a leaf that is not listed is unknown. */
    default boolean listsZeros() {
        return true;
    }
}
