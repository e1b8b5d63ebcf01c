package io.vircaps.cli;

/** The program {@code vircaps}. */
public final class Main {
    private Main() {}

    /** Performs one command line and ends with its exit status. */
    public static void main(String[] arguments) {
        int status = new Cli(Streams.ofProcess(), System.getenv()).run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }
}
