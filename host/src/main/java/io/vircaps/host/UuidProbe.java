package io.vircaps.host;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.conf.ConfException;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The probe of the host's uuid, {@code <uuid>}: the configured one, else the machine id if that is configured, else the
 * firmware's, else the kernel's {@code boot_id}.
 */
final class UuidProbe {
    /** Length of a uuid with its hyphens; libvirt reads this number of bytes. */
    private static final int TEXT_LENGTH = 36;

    private static final String MACHINE_ID = "etc/machine-id";
    private static final String BOOT_ID = "proc/sys/kernel/random/boot_id";
    private static final List<String> FIRMWARE =
            List.of("sys/devices/virtual/dmi/id/product_uuid", "sys/class/dmi/id/product_uuid");

    private final HostSource host;
    private final List<Note> notes = new ArrayList<>();
    private String refusal = "";

    UuidProbe(HostSource host) {
        this.host = host;
    }

    /**
     * The uuid; empty if the firmware's is all one byte, or a host directory has no boot id.
     *
     * @param daemon libvirtd's configuration
     */
    Probed<Optional<UUID>> probe(LibvirtConf daemon) {
        Optional<UUID> configured = configured(daemon);
        Optional<UUID> uuid = configured.isPresent() ? configured : ofFirmware();
        return new Probed<>(uuid.filter(this::isUsable), notes);
    }

    private Optional<UUID> configured(LibvirtConf daemon) {
        try {
            Optional<String> uuid = daemon.text("host_uuid");
            if (uuid.isPresent()) {
                return parsed(daemon.path(), "host_uuid", uuid.get());
            }
            String source = daemon.text("host_uuid_source").orElse("smbios");
            if (source.equals("machine-id")) {
                return parsed(MACHINE_ID, "content", head(MACHINE_ID).orElse(""));
            }
            if (!source.equals("smbios")) {
                notes.add(Note.of(
                        HostReason.CONFIGURATION_INVALID, daemon.path(), "host_uuid_source is '" + source + "'"));
            }
        } catch (ConfException wrongType) {
            notes.add(Note.of(HostReason.CONFIGURATION_INVALID, wrongType, daemon.path()));
        }
        return Optional.empty();
    }

    private Optional<UUID> parsed(String file, String name, String text) {
        Optional<UUID> uuid = HostUuid.parse(text).filter(parsed -> !HostUuid.isBlank(parsed));
        if (uuid.isEmpty()) {
            notes.add(Note.of(HostReason.HOST_UUID_INVALID, file, name + " is '" + text.strip() + "'"));
        }
        return uuid;
    }

    /**
     * {@code /sys/class/dmi/id}, {@code Documentation/ABI/testing/sysfs-firmware-dmi-tables}: SMBIOS structure type 1.
     */
    private Optional<UUID> ofFirmware() {
        for (String path : FIRMWARE) {
            Optional<String> text = head(path);
            if (text.isPresent() && text.get().length() == TEXT_LENGTH) {
                Optional<UUID> uuid = HostUuid.parse(text.get());
                return uuid.isPresent()
                        ? uuid
                        : random(path, "holds '" + text.get().strip() + "'");
            }
        }
        String reason = refusal.isEmpty() ? "no such file" : refusal;
        return random(FIRMWARE.get(0), reason);
    }

    private Optional<String> head(String path) {
        try {
            return host.files().head(path, TEXT_LENGTH).map(KernelText::text);
        } catch (KernelFileException unreadable) {
            refusal = unreadable.problem().what() + " as uid "
                    + host.facts().user().uid();
            return Optional.empty();
        }
    }

    private Optional<UUID> random(String subject, String detail) {
        notes.add(Note.of(HostReason.HOST_UUID_RANDOM, subject, detail));
        Optional<UUID> ofBoot = head(BOOT_ID).flatMap(HostUuid::parse);
        if (ofBoot.isPresent() || !host.isLive()) {
            return ofBoot;
        }
        host.observer().unrepeatable("the uuid is random");
        return Optional.of(OfProcess.RANDOM);
    }

    /** The uuid where the boot id is hidden too: random, as libvirt's, and constant in this process. */
    private static final class OfProcess {
        static final UUID RANDOM = UUID.randomUUID();
    }

    private boolean isUsable(UUID uuid) {
        if (HostUuid.isBlank(uuid)) {
            notes.add(Note.of(HostReason.HOST_UUID_INVALID, FIRMWARE.get(0), "all bytes of " + uuid + " are equal"));
            return false;
        }
        return true;
    }
}
