package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import org.junit.jupiter.api.Test;

class XenDirectoriesTest {
    private static XenDirectories of(String uri) {
        return XenDirectories.of(ConnectionUri.parse(uri));
    }

    @Test
    void areThoseOfUpstreamByDefault() {
        XenDirectories directories = of("xen:///system");

        assertThat(directories).isEqualTo(new XenDirectories("/usr/lib/xen/bin", "/usr/lib/xen/boot"));
        assertThat(directories.emulator()).isEqualTo("/usr/lib/xen/bin/qemu-system-i386");
        assertThat(directories.loader()).isEqualTo("/usr/lib/xen/boot/hvmloader");
    }

    @Test
    void areThoseOfTheUrisParameters() {
        assertThat(of("xen:///system?execbin=/usr/libexec/xen/bin&firmware=/boot"))
                .isEqualTo(new XenDirectories("/usr/libexec/xen/bin", "/boot"));
    }

    @Test
    void needAnAbsolutePath() {
        assertThatThrownBy(() -> of("xen:///system?firmware=boot"))
                .hasMessage("xen:///system?firmware=boot: wrong parameter firmware: expected an absolute path,"
                        + " found 'boot'");
    }
}
