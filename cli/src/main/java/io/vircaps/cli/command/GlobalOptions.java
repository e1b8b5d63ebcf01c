package io.vircaps.cli.command;

import java.util.List;

/** The options of the command, accepted before and after the verb. */
public final class GlobalOptions {
    /** {@code -c URI}. */
    public static final CommandOption CONNECT =
            CommandOption.value("c", "connect", "URI", "", "the engine, for example qemu:///system");
    /** {@code --host DIR}. */
    public static final CommandOption HOST =
            CommandOption.value("host", "DIR", "DIR", "read a host directory in place of this machine");
    /** {@code --dialect V}. */
    public static final CommandOption DIALECT = CommandOption.value(
            "dialect", "RELEASE", "", "write documents as this libvirt release does, 0.2.1 or later");
    /** {@code --cpu-map DIR}. */
    public static final CommandOption CPU_MAP = CommandOption.value(
            "cpu-map", "DIR", "DIR", "name CPUs by an installed libvirt's map, for example /usr/share/libvirt/cpu_map");
    /** {@code --output FORMAT}. */
    public static final CommandOption OUTPUT =
            CommandOption.value("output", "FORMAT", "xml json", "print as xml (what virsh prints) or json");
    /** {@code --no-cache}. */
    public static final CommandOption NO_CACHE =
            CommandOption.flag("no-cache", "query every emulator again and keep no result on disk");
    /** {@code -r}. */
    public static final CommandOption READONLY = CommandOption.flag(
            "r", "readonly", "use the read-only socket of a libvirt daemon; nothing is ever changed");
    /** {@code -q}. */
    public static final CommandOption QUIET = CommandOption.flag("q", "quiet", "leave out the empty line at the end");
    /** {@code --help}. */
    public static final CommandOption HELP = CommandOption.flag("h", "help", "print this help");
    /** {@code --version}. */
    public static final CommandOption VERSION = CommandOption.flag("v", "version", "print the version of vircaps");

    /** All of them, in the order of the help. */
    public static final List<CommandOption> ALL =
            List.of(CONNECT, HOST, DIALECT, CPU_MAP, OUTPUT, NO_CACHE, READONLY, QUIET, HELP, VERSION);

    /** Those that are accepted after the verb too. */
    static final List<CommandOption> AFTER_VERB =
            List.of(CONNECT, HOST, DIALECT, CPU_MAP, OUTPUT, NO_CACHE, READONLY, QUIET);

    private GlobalOptions() {}
}
