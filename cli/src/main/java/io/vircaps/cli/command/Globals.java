package io.vircaps.cli.command;

import java.util.List;

/** The options that stand before the verb. */
public final class Globals {
    /** {@code -c URI}. */
    public static final Setting CONNECT =
            Setting.value("c", "connect", "URI", "", "the engine to ask, for example qemu:///system");
    /** {@code --host DIR}. */
    public static final Setting HOST =
            Setting.value("host", "DIR", "DIR", "answer from a host directory, on any machine");
    /** {@code --dialect V}. */
    public static final Setting DIALECT =
            Setting.value("dialect", "RELEASE", "", "write documents as this libvirt release does, 0.2.1 or later");
    /** {@code --cpu-map DIR}. */
    public static final Setting CPU_MAP = Setting.value(
            "cpu-map", "DIR", "DIR", "name CPUs by an installed libvirt's map, for example /usr/share/libvirt/cpu_map");
    /** {@code --output FORMAT}. */
    public static final Setting OUTPUT = Setting.value(
            "output", "FORMAT", "xml json", "print documents and answers as xml (what virsh prints) or json");
    /** {@code --no-cache}. */
    public static final Setting NO_CACHE =
            Setting.flag("no-cache", "query every emulator again and keep no result on disk");
    /** {@code -r}. */
    public static final Setting READONLY =
            Setting.flag("r", "readonly", "ask a libvirt daemon at its socket for readers; nothing is ever changed");
    /** {@code -q}. */
    public static final Setting QUIET = Setting.flag("q", "quiet", "leave out the empty line behind an answer");
    /** {@code --help}. */
    public static final Setting HELP = Setting.flag("h", "help", "print this help");
    /** {@code --version}. */
    public static final Setting VERSION = Setting.flag("v", "version", "print the version of vircaps");

    /** All of them, in the order of the help. */
    public static final List<Setting> ALL =
            List.of(CONNECT, HOST, DIALECT, CPU_MAP, OUTPUT, NO_CACHE, READONLY, QUIET, HELP, VERSION);

    private Globals() {}
}
