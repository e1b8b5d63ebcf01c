package io.vircaps.driver.qemu.process;

import io.vircaps.store.process.ProcessMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line and environment with which an emulator is queried: no devices, no defaults, no configuration, no
 * machine, QMP on standard input and output.
 *
 * @param user    the user that the emulator runs as
 * @param scratch its directory
 * @param mark    the mark by which it and its children are found
 */
record EmulatorLauncher(EmulatorUser user, ScratchDirectory scratch, ProcessMark mark) {
    private static final List<String> ARGUMENTS =
            List.of("-S", "-no-user-config", "-nodefaults", "-nographic", "-qmp", "stdio", "-machine");

    /** KVM if the emulator can, else TCG. */
    static final String EITHER = "none,accel=kvm:tcg";

    /** TCG alone. */
    static final String EMULATION = "none,accel=tcg";

    private static final List<String> DIRECTORIES = List.of(
            "HOME",
            "TMPDIR",
            "XDG_CACHE_HOME",
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
            "XDG_RUNTIME_DIR");

    /** What of our own environment an emulator gets; libvirt passes the same on. */
    private static final List<String> INHERITED = List.of("PATH", "LD_PRELOAD", "LD_LIBRARY_PATH");

    /**
     * The command.
     *
     * @param emulator path of the emulator
     * @param machine  its machine with the accelerators it may use
     */
    ProcessBuilder command(String emulator, String machine) {
        List<String> words = new ArrayList<>(user.prefix());
        words.add(emulator);
        words.addAll(ARGUMENTS);
        words.add(machine);
        ProcessBuilder command =
                new ProcessBuilder(words).directory(scratch.workingDirectory().toFile());
        Map<String, String> environment = command.environment();
        environment.keySet().retainAll(INHERITED);
        environment.put("LC_ALL", "C");
        environment.put(ProcessMark.VARIABLE, mark.value());
        DIRECTORIES.forEach(variable -> environment.put(variable, scratch.home()));
        return command;
    }
}
