package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidProbeTest {
    private static final String FIRST = "sys/devices/virtual/dmi/id/product_uuid";
    private static final String SECOND = "sys/class/dmi/id/product_uuid";
    private static final String CONF = "etc/libvirt/libvirtd.conf";
    private static final String BOOT = "22222222-3333-4444-5555-666677778888";
    private static final String UUID_A = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
    private static final String UUID_B = "2b4e28ba-2fa1-11d2-883f-0016d3cca427";

    private final Map<String, String> files = new HashMap<>(Map.of("proc/sys/kernel/random/boot_id", BOOT + "\n"));
    private final Map<String, String> facts = new HashMap<>();

    private Probed<Optional<UUID>> probe(String conf) {
        return new UuidProbe(HostSource.of(files, facts)).probe(LibvirtConf.parse(CONF, conf));
    }

    private static Optional<UUID> uuid(String text) {
        return Optional.of(UUID.fromString(text));
    }

    @Test
    void takesTheConfiguredOneFirst() {
        files.put(FIRST, UUID_B);

        assertThat(probe("host_uuid = \"" + UUID_A + "\"\n")).isEqualTo(Probed.of(uuid(UUID_A)));
    }

    @Test
    void takesTheMachineIdIfConfigured() {
        files.put("etc/machine-id", UUID_A.replace("-", "") + "\n");
        files.put(FIRST, UUID_B);

        assertThat(probe("host_uuid_source = \"machine-id\"\n")).isEqualTo(Probed.of(uuid(UUID_A)));
        assertThat(probe("host_uuid_source = \"smbios\"\n")).isEqualTo(Probed.of(uuid(UUID_B)));
    }

    @Test
    void takesTheFirstFirmwareFileOf36Characters() {
        files.put(FIRST, UUID_A + "\n");
        files.put(SECOND, UUID_B + "\n");
        assertThat(probe("")).isEqualTo(Probed.of(uuid(UUID_A)));

        files.put(FIRST, "short\n");
        assertThat(probe("")).isEqualTo(Probed.of(uuid(UUID_B)));
    }

    @Test
    void takesTheBootIdWithANoteWithoutFirmware() {
        assertThat(probe(""))
                .isEqualTo(Probed.of(uuid(BOOT), Note.of(HostReason.HOST_UUID_RANDOM, FIRST, "no such file")));
    }

    @Test
    void notesTheUserWhoMayNotReadTheFirmware() {
        facts.put("user", "uid=7 gid=7");
        facts.put("refused." + FIRST, "permission denied");

        assertThat(probe("").notes())
                .containsExactly(Note.of(HostReason.HOST_UUID_RANDOM, FIRST, "permission denied as uid 7"));
    }

    @Test
    void notesAFirmwareFileThatHoldsNoUuid() {
        files.put(FIRST, "x".repeat(40));

        assertThat(probe(""))
                .isEqualTo(Probed.of(
                        uuid(BOOT), Note.of(HostReason.HOST_UUID_RANDOM, FIRST, "holds '" + "x".repeat(36) + "'")));
    }

    @Test
    void leavesOutAFirmwareUuidOfEqualBytes() {
        files.put(FIRST, "00000000-0000-0000-0000-000000000000\n");

        assertThat(probe("").value()).isEmpty();
        assertThat(probe("").notes())
                .extracting(Note::reason, Note::subject)
                .containsExactly(tuple(HostReason.HOST_UUID_INVALID, FIRST));
    }

    @Test
    void notesAnInvalidConfiguration() {
        files.put(FIRST, UUID_A);

        assertThat(probe("host_uuid = \"none\"\n"))
                .isEqualTo(Probed.of(uuid(UUID_A), Note.of(HostReason.HOST_UUID_INVALID, CONF, "host_uuid is 'none'")));
        assertThat(probe("host_uuid_source = \"dice\"\n").notes())
                .containsExactly(Note.of(HostReason.CONFIGURATION_INVALID, CONF, "host_uuid_source is 'dice'"));
        assertThat(probe("host_uuid = 5\n").notes())
                .extracting(Note::reason)
                .containsExactly(HostReason.CONFIGURATION_INVALID);
    }

    @Test
    void isAbsentWhereNotEvenTheBootIdIsRecorded() {
        files.clear();

        assertThat(probe("").value()).isEmpty();
    }
}
