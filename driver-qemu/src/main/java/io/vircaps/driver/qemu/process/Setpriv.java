package io.vircaps.driver.qemu.process;

import io.vircaps.store.process.ProgramException;
import io.vircaps.store.process.ProgramRun;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The program {@code setpriv} of util-linux, which runs another program with other privileges; setpriv(1).
 *
 * @param path           where it is
 * @param diesWithParent whether it can have the program killed when this process dies (util-linux 2.33)
 */
record Setpriv(String path, boolean diesWithParent) {
    /** Where distributions have it. */
    static final List<String> PLACES =
            List.of("/usr/bin/setpriv", "/bin/setpriv", "/usr/sbin/setpriv", "/sbin/setpriv");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 1 << 16;

    /** The first of these places; empty if it is in none, or one that cannot change user and capabilities. */
    static Optional<Setpriv> installed(List<String> places) {
        for (String place : places) {
            if (new File(place).canExecute()) {
                String help = help(place);
                boolean capable = help.contains("--reuid") && help.contains("--ambient-caps");
                return capable ? Optional.of(new Setpriv(place, help.contains("--pdeathsig"))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What it states about its options; they are fewer in older releases and in BusyBox. */
    private static String help(String place) {
        try {
            return new ProgramRun(List.of(place, "--help"), PATIENCE, MOST_BYTES)
                    .run()
                    .output();
        } catch (ProgramException unusable) {
            return "";
        }
    }
}
