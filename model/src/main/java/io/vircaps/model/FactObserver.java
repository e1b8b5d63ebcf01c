package io.vircaps.model;

/**
 * Receives the facts of the live machine that a document is made of, so that the document can be kept for as long as
 * they are the same. Safe for several threads.
 */
public interface FactObserver {
    /** An observer that ignores everything. */
    FactObserver NONE = new FactObserver() {
        @Override
        public void observed(String query, String result) {
            // not kept
        }

        @Override
        public void unrepeatable(String what) {
            // not kept
        }

        @Override
        public void complete() {
            // not kept
        }
    };

    /**
     * A fact was read.
     *
     * @param query  what was read, in a form that can be read again
     * @param result what it was; equal texts mean an equal fact
     */
    void observed(String query, String result);

    /**
     * The document also depends on something that no query reads again, for example on the output of a program.
     *
     * @param what what that is, for a person to read
     */
    void unrepeatable(String what);

    /** All that the document depends on was observed. Without this call nothing is known about it. */
    void complete();
}
