package io.vircaps.model;

/**
 * Receives the facts of the live machine that a document depends on, so that the document can be cached while they
 * are unchanged. Safe for several threads.
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
     * @param result its value; equal texts mean an equal fact
     */
    void observed(String query, String result);

    /**
     * The document also depends on something that no query reads again, for example on the output of a program.
     *
     * @param what its description, for messages
     */
    void unrepeatable(String what);

    /** Everything the document depends on was observed. Without this call the observations are incomplete. */
    void complete();
}
