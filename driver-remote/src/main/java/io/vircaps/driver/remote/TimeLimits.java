package io.vircaps.driver.remote;

import java.time.Duration;

/**
 * How long we wait for a daemon.
 *
 * @param connecting until a socket answers
 * @param greeting   until both ends trust each other, a person who types a password for ssh or polkit included
 * @param call       for the answer to one call; libvirtd's first capabilities take as long as all its emulators
 * @param leaving    for the daemon to say good-bye
 * @param alive      between signs of life, as virsh's
 * @param missed     how many of these may stay away
 */
record Limits(Duration connecting, Duration greeting, Duration call, Duration leaving, Duration alive, int missed) {
    /** What is meant where nobody says otherwise. */
    static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(20),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            5);
}
