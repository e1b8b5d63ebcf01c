package io.vircaps.driver.qemu;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The program {@code setpriv} of util-linux, which runs another program with other privileges; setpriv(1).
 *
 * @param path           where it is
 * @param diesWithParent whether it can have the program killed when this process dies (util-linux 2.33)
 */
record Setpriv(String path, boolean diesWithParent) {
    private static final List<String> PLACES =
            List.of("/usr/bin/setpriv", "/bin/setpriv", "/usr/sbin/setpriv", "/sbin/setpriv");
    private static final long PATIENCE_SECONDS = 10;

    /** The one that is installed; empty if there is none, or one that cannot change user and capabilities. */
    static Optional<Setpriv> installed() {
        for (String place : PLACES) {
            if (new File(place).canExecute()) {
                String help = help(place);
                boolean capable = help.contains("--reuid") && help.contains("--ambient-caps");
                return capable ? Optional.of(new Setpriv(place, help.contains("--pdeathsig"))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What it says of its options; they are fewer in older releases and in BusyBox. */
    private static String help(String place) {
        ProcessBuilder command = new ProcessBuilder(place, "--help").redirectErrorStream(true);
        command.environment().put("LC_ALL", "C");
        try {
            Process process = command.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            InputStream said = process.getInputStream();
            return new String(said.readNBytes(said.available()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
