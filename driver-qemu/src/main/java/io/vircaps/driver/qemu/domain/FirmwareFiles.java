package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.process.EmulatorNames;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.domain.Boot;
import io.vircaps.model.domain.Choice;
import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpReply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Descriptions of firmware, {@code docs/interop/firmware.json} of QEMU, in the directories in which libvirt looks for
 * them; {@code qemuFirmwareGetSupported}.
 */
public final class FirmwareFiles {
    private static final String OF_PACKAGES = "usr/share/qemu/firmware";
    private static final String OF_HOST = "etc/qemu/firmware";

    /** Images that libvirt was built with, for hosts without descriptions of any. */
    private static final List<String> BUILT_IN = List.of(
            "/usr/share/OVMF/OVMF_CODE.fd",
            "/usr/share/OVMF/OVMF_CODE.secboot.fd",
            "/usr/share/AAVMF/AAVMF_CODE.fd",
            "/usr/share/AAVMF/AAVMF32_CODE.fd");

    private final KernelFiles files;
    private final List<String> directories = new ArrayList<>(List.of(OF_PACKAGES, OF_HOST));
    private final List<String> images;

    /**
     * The firmware of a host.
     *
     * @param files     its files
     * @param ofUser    directory of the user's own descriptions, without leading slash; absent for the system's daemon
     * @param ofSetting images that {@code nvram} of qemu.conf names; absent where it does not stand there
     */
    public FirmwareFiles(KernelFiles files, Optional<String> ofUser, Optional<List<String>> ofSetting) {
        this.files = files;
        ofUser.ifPresent(directories::add);
        this.images = ofSetting.map(List::copyOf).orElse(BUILT_IN);
    }

    /** The images of a setting whose elements are each an image, a colon and a file of its variables. */
    static List<String> images(List<String> setting) {
        return setting.stream().map(pair -> pair.split(":", 2)[0].strip()).toList();
    }

    /**
     * How a domain can be booted.
     *
     * @throws io.vircaps.model.VircapsException if a description cannot be read or understood
     */
    public Boot boot(DomainChoice domain) {
        Set<String> interfaces = new LinkedHashSet<>();
        Set<String> described = new LinkedHashSet<>();
        boolean secure = false;
        for (QmpReply firmware : descriptions()) {
            if (isFor(firmware, domain)) {
                interfaces.addAll(texts(firmware.member("interface-types")));
                secure |= texts(firmware.member("features")).contains("requires-smm");
                image(firmware.member("mapping")).ifPresent(described::add);
            }
        }
        List<String> kinds = new ArrayList<>();
        if (interfaces.contains("bios")) {
            kinds.add("bios");
        }
        if (interfaces.contains("uefi")) {
            kinds.add("efi");
        }
        return new Boot(
                new Choice("firmware", kinds),
                thoseThere(described.isEmpty() ? images : List.copyOf(described)),
                List.of(
                        new Choice("type", List.of("rom", "pflash")),
                        new Choice("readonly", List.of("yes", "no")),
                        new Choice("secure", secure ? List.of("yes", "no") : List.of("no"))));
    }

    private List<String> thoseThere(List<String> paths) {
        return paths.stream()
                .distinct()
                .filter(path -> files.exists(path.replaceFirst("^/+", "")))
                .toList();
    }

    /** By name; of two of one name that of the later directory counts, and an empty one stands for none. */
    private List<QmpReply> descriptions() {
        Map<String, String> paths = new TreeMap<>();
        for (String directory : directories) {
            for (String name : files.list(directory, "")) {
                if (!name.startsWith(".") && isFile(directory + "/" + name)) {
                    paths.put(name, directory + "/" + name);
                }
            }
        }
        List<QmpReply> descriptions = new ArrayList<>();
        for (String path : paths.values()) {
            files.read(path)
                    .map(KernelText::text)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> descriptions.add(
                            new QmpReply("/" + path, JsonValue.parse(text.getBytes(StandardCharsets.UTF_8)))));
        }
        return descriptions;
    }

    private boolean isFile(String path) {
        return files.status(path).filter(status -> !status.isDirectory()).isPresent();
    }

    private static boolean isFor(QmpReply firmware, DomainChoice domain) {
        for (QmpReply target : firmware.member("targets").elements()) {
            boolean ofArch =
                    EmulatorNames.ofTarget(target.member("architecture").text()).equals(domain.arch());
            boolean ofMachine = texts(target.member("machines")).stream()
                    .anyMatch(pattern -> MachinePattern.matches(pattern, domain.machine()));
            if (ofArch && ofMachine) {
                return true;
            }
        }
        return false;
    }

    /** What is read into flash or memory; a kernel is not offered as loader. */
    private static Optional<String> image(QmpReply mapping) {
        return switch (mapping.member("device").text()) {
            case "flash" ->
                Optional.of(mapping.member("executable").member("filename").text());
            case "memory" -> Optional.of(mapping.member("filename").text());
            default -> Optional.empty();
        };
    }

    private static List<String> texts(QmpReply array) {
        return array.elements().stream().map(QmpReply::text).toList();
    }
}
