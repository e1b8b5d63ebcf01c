package io.vircaps.testkit.peer;

/** Takes out of what a virsh verb prints the numbers that move from one call to the next, however small they are. */
public final class Counters {
    private Counters() {}

    /**
     * What a verb prints, without its moving numbers.
     *
     * @param line the verb and its arguments
     * @param text what it printed
     */
    public static String without(String line, String text) {
        return switch (line.split(" ", -1)[0]) {
            case "nodeinfo" -> text.replaceAll("CPU frequency: +[0-9]+ MHz", "CPU frequency");
            case "freecell", "nodecpustats", "nodememstats" -> text.replaceAll(": +[0-9.]+", ": counter");
            // pages of the processor's own size come and go, those of the huge pools do not
            case "freepages" -> text.replaceAll("\\b(4|16|64)KiB: +[0-9]+", "$1KiB: counter");
            default -> text;
        };
    }
}
