package io.vircaps.cpu.dump.form;

/** What the lines of one form of register dumps mean. */
interface LineForm {
    /** Whether a line can stand in a dump of this form alone. */
    boolean recognizes(String line);

    /**
     * Reads one line.
     *
     * @param line  without blanks around it, not empty
     * @param dump  where its content goes
     * @return whether it is a line of this form
     * @throws io.vircaps.cpu.CpuDataException if it begins as one and is malformed
     */
    boolean read(String line, DumpBuilder dump);

    /** Whether other text may stand between the lines of this form. */
    default boolean isAmongText() {
        return false;
    }

    /** Whether leaves without any bit set are listed, so that one that is not listed is lacking. */
    default boolean listsZeros() {
        return true;
    }
}
