package io.vircaps.model;

/** A text that is not a value of the type it was read as, for example {@code "3-1"} as a CPU set. */
public final class InvalidValueException extends VircapsException {
    private static final long serialVersionUID = 1L;

    /**
     * A text that cannot be parsed.
     *
     * @param type     what was read, for example {@code "CPU set"}
     * @param expected the expected form
     * @param found    the text itself
     */
    public InvalidValueException(String type, String expected, String found) {
        super(Problem.of(Kind.INVALID_ARGUMENT, "not a " + type).expected(expected, shortened(found)));
    }

    private static String shortened(String text) {
        int limit = 80;
        return text.length() <= limit ? text : text.substring(0, limit) + "…";
    }
}
