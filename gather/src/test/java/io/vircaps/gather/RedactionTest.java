package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final String UUID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "sys/devices/virtual/dmi/id/product_uuid", UUID + "\n",
            "etc/machine-id", "abcdef0123456789abcdef0123456789\n",
            "proc/sys/kernel/hostname", "box.example\n"));
    private final Map<String, String> facts = new HashMap<>(Map.of("home", "/home/alice"));

    private Redaction redaction() {
        return Redaction.of(HostSource.of(files, facts));
    }

    @Test
    void replacesIdsInEveryForm() {
        Redaction redaction = redaction();

        assertThat(redaction.apply("any", "a " + UUID + " b")).isEqualTo("a 00000000-0000-4000-8000-000000000001 b");
        assertThat(redaction.apply("any", UUID.toUpperCase(Locale.ROOT).replace("-", "")))
                .isEqualTo("00000000000040008000000000000001");
        assertThat(redaction.apply("any", "abcdef01-2345-6789-abcd-ef0123456789"))
                .isEqualTo("00000000-0000-4000-8000-000000000004");
        assertThat(Redaction.firmwareUuid()).hasToString("00000000-0000-4000-8000-000000000001");
    }

    @Test
    void replacesTheConfiguredUuid() {
        files.put("etc/libvirt/libvirtd.conf", "host_uuid = \"99999999-2fa1-11d2-883f-0016d3cca427\"\n");

        assertThat(redaction().apply("any", "99999999-2fa1-11d2-883f-0016d3cca427"))
                .isEqualTo("00000000-0000-4000-8000-000000000005");
    }

    @Test
    void keepsIdsOfEqualBytes() {
        files.put("sys/devices/virtual/dmi/id/product_uuid", "00000000-0000-0000-0000-000000000000\n");

        assertThat(redaction().apply("any", "00000000-0000-0000-0000-000000000000"))
                .isEqualTo("00000000-0000-0000-0000-000000000000");
    }

    @Test
    void replacesTheNameWhereItIsStored() {
        assertThat(redaction().apply("proc/sys/kernel/hostname", "box.example\n"))
                .isEqualTo("host\n");
        assertThat(redaction().apply("etc/hosts", "10.0.0.1 box.example box\n")).isEqualTo("10.0.0.1 host host\n");
        assertThat(redaction().apply("sys/any", "box\n")).isEqualTo("box\n");
    }

    @Test
    void blanksSerialNumbers() {
        assertThat(redaction().apply("sys/class/dmi/id/board_serial", "123\n")).isEqualTo("\n");
        assertThat(redaction().apply("proc/cpuinfo", "Serial\t\t: 00c0ffee\nmodel : 1\n"))
                .isEqualTo("Serial\t\t: \nmodel : 1\n");
        assertThat(redaction().apply("proc/sysinfo", "Sequence Code: 00000000000A2345\n"))
                .isEqualTo("Sequence Code: 0000000000000000\n");
        assertThat(redaction().apply("proc/cpuinfo", "identification = 0AB12\n"))
                .isEqualTo("identification = 00000\n");
    }

    @Test
    void replacesTheUsersNameInThePathOfTheHome() {
        Redaction redaction = redaction();

        assertThat(redaction.paths("/home/alice/bin:/usr/bin")).isEqualTo("/home/user/bin:/usr/bin");
        assertThat(redaction.paths("home/alice/.config")).isEqualTo("home/user/.config");
        assertThat(redaction.paths("/home/alicent/bin")).isEqualTo("/home/alicent/bin");

        facts.put("home", "/root");
        assertThat(redaction().paths("/root/bin /home/alice")).isEqualTo("/root/bin /home/alice");
    }

    @Test
    void changesNothingWhereTheIdentityIsKept() {
        assertThat(Redaction.NONE.apply("board_serial", UUID)).isEqualTo(UUID);
        assertThat(Redaction.NONE.paths("/home/alice")).isEqualTo("/home/alice");
    }
}
