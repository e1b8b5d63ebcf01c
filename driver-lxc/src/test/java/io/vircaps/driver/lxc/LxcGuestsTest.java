package io.vircaps.driver.lxc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.OsType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LxcGuestsTest {
    @ParameterizedTest
    @CsvSource({
        "x86_64, x86_64 i686",
        "s390x, s390x s390",
        "ppc64, ppc64 ppc",
        "parisc64, parisc64 parisc",
        "sparc64, sparc64 sparc",
        "mips64, mips64 mips",
        "mips64el, mips64el mipsel",
        "aarch64, aarch64 armv7l",
        "ppc64le, ppc64le",
        "i686, i686"
    })
    void areOfTheHostAndIts32BitSibling(String host, String guests) {
        assertThat(LxcGuests.of(new Arch(host), "/bin/x"))
                .extracting(guest -> guest.arch().name().name())
                .containsExactly(guests.split(" "));
    }

    @Test
    void runTheController() {
        assertThat(LxcGuests.of(Arch.PPC64LE, "/bin/x"))
                .containsExactly(new Guest(
                        OsType.EXE,
                        new GuestArch(
                                Arch.PPC64LE,
                                64,
                                Optional.of("/bin/x"),
                                Optional.empty(),
                                List.of(),
                                List.of(Domain.of(DomainType.LXC)),
                                Extras.NONE),
                        List.of(),
                        Extras.NONE));
    }

    @Test
    void findTheControllerInTheFirstDirectory() {
        Map<String, String> files =
                new HashMap<>(Map.of("usr/libexec/libvirt_lxc", "", "usr/lib/libvirt/libvirt_lxc", ""));
        assertThat(LxcGuests.controller(KernelFiles.of(files))).contains("/usr/lib/libvirt/libvirt_lxc");

        files.remove("usr/lib/libvirt/libvirt_lxc");
        assertThat(LxcGuests.controller(KernelFiles.of(files))).contains("/usr/libexec/libvirt_lxc");
        assertThat(LxcGuests.controller(KernelFiles.of(Map.of()))).isEmpty();
        assertThat(LxcGuests.usualController()).isEqualTo("/usr/lib/libvirt/libvirt_lxc");
    }
}
