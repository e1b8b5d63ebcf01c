package io.vircaps.driver.xen;

import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where distributions really have the programs that libvirt names by the place it was built for. */
final class XenPrograms {
    private static final List<String> EMULATORS = List.of(
            "usr/lib/xen/bin/qemu-system-i386",
            "usr/libexec/xen/bin/qemu-system-i386",
            "usr/libexec/xen-qemu-system-i386",
            "usr/bin/qemu-system-i386");
    private static final String LIBRARIES = "usr/lib";

    private XenPrograms() {}

    /** Files and folders that decide about the following, without leading slash. */
    static List<String> places() {
        List<String> places = new ArrayList<>(EMULATORS);
        places.add(LIBRARIES);
        return places;
    }

    /** The device model, as an absolute path. */
    static Optional<String> emulator(KernelFiles files) {
        return EMULATORS.stream().filter(files::exists).findFirst().map(path -> "/" + path);
    }

    /** hvmloader, which Debian has in a folder of Xen's version, as an absolute path. */
    static Optional<String> firmware(KernelFiles files) {
        return folders(files).stream()
                .map(folder -> LIBRARIES + "/" + folder + "/boot/hvmloader")
                .filter(files::exists)
                .findFirst()
                .map(path -> "/" + path);
    }

    private static List<String> folders(KernelFiles files) {
        try {
            return files.list(LIBRARIES, "xen");
        } catch (KernelException unreadable) {
            return List.of();
        }
    }
}
