package io.vircaps.testkit.qemu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/**
 * A well-behaved emulator as a shell script with QMP on its standard input and output, as far as a probe needs
 * it. It looks at nothing but the command's name, so commands may come in any order.
 *
 * @param target   the reply to {@code query-target}, for example {@code x86_64}
 * @param version  the reply to {@code query-version}, three numbers joined by dots
 * @param kvm      the reply to {@code query-kvm}, as JSON
 * @param types    names that {@code qom-list-types} has, as JSON
 * @param machines the reply to {@code query-machines}, as JSON
 */
public record FakeQemu(String target, String version, String kvm, String types, String machines) {
    /** QEMU 7.2.0 with TCG, without KVM, and with two machine types. */
    public static FakeQemu of(String target) {
        return new FakeQemu(
                target,
                "7.2.0",
                "{\"enabled\": false, \"present\": false}",
                "[{\"name\": \"tcg-accel\", \"parent\": \"accel\"}]",
                "[{\"name\": \"none\", \"cpu-max\": 1}, {\"name\": \"fake\", \"cpu-max\": 4, \"is-default\": true}]");
    }

    /** The same of another version. */
    public FakeQemu version(String numbers) {
        return new FakeQemu(target, numbers, kvm, types, machines);
    }

    /** The same with KVM, in use or not. */
    public FakeQemu kvm(boolean enabled) {
        String state = String.format(Locale.ROOT, "{\"enabled\": %b, \"present\": true}", enabled);
        return new FakeQemu(target, version, state, types, machines);
    }

    /** The same with other type names, as a JSON array of objects. */
    public FakeQemu types(String json) {
        return new FakeQemu(target, version, kvm, json, machines);
    }

    /** The same with other machine types, as a JSON array of objects. */
    public FakeQemu machines(String json) {
        return new FakeQemu(target, version, kvm, types, json);
    }

    /** Writes the emulator to a file and makes it executable. */
    public Path install(Path file) {
        return install(file, script());
    }

    /** Writes a shell script, its first line left out, to a file and makes it executable. */
    public static Path install(Path file, String script) {
        try {
            Files.writeString(file, "#!/bin/sh\n" + script);
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shell script without its first line. */
    public String script() {
        String[] numbers = version.split("\\.", -1);
        String qemu = String.format(
                Locale.ROOT,
                "{\"qemu\": {\"micro\": %s, \"minor\": %s, \"major\": %s}, \"package\": \"\"}",
                numbers[2],
                numbers[1],
                numbers[0]);
        return greeting()
                + "while read -r line; do\n"
                + "  id=${line##*: }; id=${id%\\}}\n"
                + "  case $line in\n"
                + reply("qmp_capabilities", "{}")
                + reply("query-version", qemu)
                + reply("query-target", "{\"arch\": \"" + target + "\"}")
                + reply("query-kvm", kvm)
                + reply("qom-list-types", types)
                + reply("query-machines", machines)
                + "  *) reply='\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"fake\"}';;\n"
                + "  esac\n"
                + "  printf '{%s, \"id\": %s}\\r\\n' \"$reply\" \"$id\"\n"
                + "done\n";
    }

    /** The lines of a script that print the greeting. */
    public static String greeting() {
        return "printf '{\"QMP\": {\"version\": {}, \"capabilities\": []}}\\r\\n'\n";
    }

    private static String reply(String command, String value) {
        return String.format(
                Locale.ROOT, "  *'\"%s\"'*) reply='\"return\": %s';;\n", command, value.replace("'", "'\\''"));
    }
}
