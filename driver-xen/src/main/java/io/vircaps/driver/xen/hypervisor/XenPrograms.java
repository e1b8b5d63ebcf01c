package io.vircaps.driver.xen.hypervisor;

import io.vircaps.driver.xen.xend.XendEra;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The programs that a document names by the paths of libvirt's build, and their paths in distributions. */
public final class XenPrograms {
    private static final List<String> EMULATORS = List.of(
            "usr/lib/xen/bin/qemu-system-i386",
            "usr/libexec/xen/bin/qemu-system-i386",
            "usr/libexec/xen-qemu-system-i386",
            "usr/bin/qemu-system-i386");
    private static final String LIBRARIES = "usr/lib";

    private XenPrograms() {}

    /** Files and directories that the notes depend on, without leading slash. */
    public static List<String> places() {
        List<String> places = new ArrayList<>(EMULATORS);
        places.add(LIBRARIES);
        XendEra.PROGRAMS.forEach(path -> places.add(path.substring(1)));
        return places;
    }

    /** A note on each program that does not exist at the path in the guests of a document. */
    public static List<Note> notes(KernelFiles files, List<Guest> guests) {
        Set<String> emulators = new LinkedHashSet<>();
        Set<String> loaders = new LinkedHashSet<>();
        for (Guest guest : guests) {
            guest.arch().emulator().ifPresent(emulators::add);
            guest.arch().loader().ifPresent(loaders::add);
        }
        List<Note> notes = new ArrayList<>();
        for (String path : emulators) {
            note(files, XenReason.XEN_EMULATOR_MISSING, path, emulator(files)).ifPresent(notes::add);
        }
        for (String path : loaders) {
            note(files, XenReason.XEN_FIRMWARE_MISSING, path, firmware(files)).ifPresent(notes::add);
        }
        return notes;
    }

    private static Optional<Note> note(
            KernelFiles files, XenReason reason, String printed, Optional<String> installed) {
        String place = installed.map(path -> "it is " + path).orElse("it is nowhere");
        return files.exists(printed.substring(1)) ? Optional.empty() : Optional.of(Note.of(reason, printed, place));
    }

    /** The device model, as an absolute path. */
    private static Optional<String> emulator(KernelFiles files) {
        return EMULATORS.stream().filter(files::exists).findFirst().map(path -> "/" + path);
    }

    /** hvmloader, which Debian installs in a directory of Xen's version, as an absolute path. */
    private static Optional<String> firmware(KernelFiles files) {
        return directories(files).stream()
                .map(directory -> LIBRARIES + "/" + directory + "/boot/hvmloader")
                .filter(files::exists)
                .findFirst()
                .map(path -> "/" + path);
    }

    private static List<String> directories(KernelFiles files) {
        try {
            return files.list(LIBRARIES, "xen");
        } catch (KernelException unreadable) {
            return List.of();
        }
    }
}
