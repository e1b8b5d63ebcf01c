package io.vircaps.testkit.qemu;

import java.nio.file.Path;

/** Emulators that misbehave. */
public enum BadQemu {
    /** Ends at once, with a word on its standard error. */
    EXITS("echo 'cannot open shared object' >&2\nexit 3\n"),
    /** Prints what is no JSON. */
    PRINTS_GARBAGE("echo 'Segmentation fault, more or less'\nexec sleep 600\n"),
    /** Prints JSON that is no message. */
    PRINTS_OTHER_JSON("echo '[1, 2]'\nexec sleep 600\n"),
    /** Prints the first half of a greeting and ends. */
    PRINTS_HALF_A_GREETING("printf '{\"QMP\": {\"version\"'\n"),
    /** Prints the first half of a greeting and waits. */
    STOPS_WITHIN_THE_GREETING("printf '{\"QMP\": {\"version\"'\nexec sleep 600\n"),
    /** Never sends a byte. */
    NEVER_REPLIES("exec sleep 600\n"),
    /** Replies to the first command only. */
    REPLIES_ONCE(FakeQemu.greeting() + "read -r line\necho '{\"return\": {}, \"id\": 1}'\nexec sleep 600\n"),
    /** Replies to the first command and ends. */
    REPLIES_ONCE_AND_EXITS(FakeQemu.greeting() + "read -r line\necho '{\"return\": {}, \"id\": 1}'\nexit 0\n"),
    /** Replies with an id that was not sent. */
    REPLIES_TO_ANOTHER(FakeQemu.greeting() + "read -r line\necho '{\"return\": {}, \"id\": 77}'\nexec sleep 600\n"),
    /** Sends events without end in place of a reply. */
    CHATTERS(FakeQemu.greeting() + "exec yes '{\"event\": \"RESUME\"}'\n"),
    /** Sends a line of 100 MB. */
    SENDS_A_HUGE_LINE("printf '{\"QMP\": \"'\nhead -c 100000000 /dev/zero | tr '\\0' 'a'\nexec sleep 600\n"),
    /** Sends 100 MB of opening brackets. */
    SENDS_A_DEEP_LINE("head -c 100000000 /dev/zero | tr '\\0' '['\nexec sleep 600\n"),
    /** Writes to its standard error without end. */
    FLOODS_ITS_ERRORS("while :; do echo 'warning: something' >&2; done\n"),
    /** Cannot be ended politely. */
    IGNORES_SIGTERM("trap '' TERM INT HUP\nwhile :; do sleep 600; done\n"),
    /** Ends, and leaves a child in another session that holds its pipes. */
    FORKS_AND_KEEPS_THE_PIPE(BadQemu.CHILD + "exit 0\n"),
    /** Behaves, but leaves a child in another session that holds its pipes. */
    REPLIES_AND_LEAVES_A_CHILD(BadQemu.CHILD + FakeQemu.of("x86_64").script());

    /** A child in another session; goes on when that runs its program, as its environment shows only then. */
    private static final String CHILD =
            "setsid sleep 600 &\nuntil read -r name <\"/proc/$!/comm\" && [ \"$name\" = sleep ]; do :; done\n";

    private final String script;

    BadQemu(String script) {
        this.script = script;
    }

    /** The shell script without its first line. */
    public String script() {
        return script;
    }

    /** Writes the emulator to a file and makes it executable. */
    public Path install(Path file) {
        return FakeQemu.install(file, script);
    }
}
