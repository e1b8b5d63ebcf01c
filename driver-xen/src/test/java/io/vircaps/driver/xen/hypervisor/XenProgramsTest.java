package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.note.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XenProgramsTest {
    private static final List<Guest> GUESTS = List.of(
            new XenGuest(XenGuestKind.PV, Arch.X86_64, List.of())
                    .toGuest(new XenDirectories("/usr/lib/xen/bin", "/usr/lib/xen/boot")),
            new XenGuest(XenGuestKind.HVM, Arch.X86_64, List.of())
                    .toGuest(new XenDirectories("/usr/lib/xen/bin", "/usr/lib/xen/boot")));

    private static List<Note> notes(String... files) {
        Map<String, String> contents = new HashMap<>();
        for (String file : files) {
            contents.put(file, "");
        }
        return XenPrograms.notes(KernelFiles.of(contents), GUESTS);
    }

    @Test
    void haveNoNotesWhereTheDocumentNamesThem() {
        assertThat(notes("usr/lib/xen/bin/qemu-system-i386", "usr/lib/xen/boot/hvmloader"))
                .isEmpty();
    }

    @Test
    void areNotedOnceWithThePathWhereTheyAre() {
        assertThat(notes("usr/bin/qemu-system-i386", "usr/lib/xen-4.17/boot/hvmloader"))
                .containsExactly(
                        Note.of(
                                XenReason.XEN_EMULATOR_MISSING,
                                "/usr/lib/xen/bin/qemu-system-i386",
                                "it is /usr/bin/qemu-system-i386"),
                        Note.of(
                                XenReason.XEN_FIRMWARE_MISSING,
                                "/usr/lib/xen/boot/hvmloader",
                                "it is /usr/lib/xen-4.17/boot/hvmloader"));
    }

    @Test
    void areNotedWhereTheyAreNotInstalled() {
        assertThat(notes()).extracting(Note::detail).containsExactly("it is nowhere", "it is nowhere");
    }

    @Test
    void areSearchedInTheseFiles() {
        assertThat(XenPrograms.places())
                .contains(
                        "usr/lib/xen/bin/qemu-system-i386",
                        "usr/libexec/xen-qemu-system-i386",
                        "usr/lib",
                        "usr/lib/xen/bin/qemu-dm",
                        "usr/lib/xen/boot/hvmloader");
    }
}
