package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.process.EmulatorNames;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.Os;
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
 * The firmware descriptors of a host ({@code docs/interop/firmware.json} of QEMU) in the directories that libvirt
 * reads; {@code qemuFirmwareGetSupported}.
 */
public final class FirmwareFiles {
    private static final String OF_PACKAGES = "usr/share/qemu/firmware";
    private static final String OF_HOST = "etc/qemu/firmware";

    /** Images of libvirt's build options, for hosts without descriptors. */
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
     * @param ofUser    directory of the user's descriptors, without leading slash; absent for a privileged daemon
     * @param ofConf    images of {@code nvram} in qemu.conf; absent where the key is not set
     */
    public FirmwareFiles(KernelFiles files, Optional<String> ofUser, Optional<List<String>> ofConf) {
        this.files = files;
        ofUser.ifPresent(directories::add);
        this.images = ofConf.map(List::copyOf).orElse(BUILT_IN);
    }

    /** The images of {@code nvram} in qemu.conf, whose elements are an image, a colon and a variable store. */
    static List<String> images(List<String> nvram) {
        return nvram.stream().map(pair -> pair.split(":", 2)[0].strip()).toList();
    }

    /**
     * The ways to boot a domain.
     *
     * @throws io.vircaps.model.VircapsException if a descriptor cannot be read or parsed
     */
    public Os os(DomainChoice domain) {
        Set<String> interfaces = new LinkedHashSet<>();
        Set<String> described = new LinkedHashSet<>();
        boolean secure = false;
        for (QmpReply firmware : descriptors()) {
            if (isFor(firmware, domain)) {
                interfaces.addAll(texts(firmware.member("interface-types")));
                secure |= texts(firmware.member("features")).contains("requires-smm");
                image(firmware.member("mapping")).ifPresent(described::add);
            }
        }
        return Os.of(kinds(interfaces), loader(described.isEmpty() ? images : List.copyOf(described), secure));
    }

    private static EnumValues kinds(Set<String> interfaces) {
        List<EnumValue> kinds = new ArrayList<>();
        if (interfaces.contains("bios")) {
            kinds.add(EnumValue.BIOS);
        }
        if (interfaces.contains("uefi")) {
            kinds.add(EnumValue.EFI);
        }
        return EnumValues.of(kinds);
    }

    private Os.Loader loader(List<String> paths, boolean secure) {
        return new Os.Loader(
                true,
                existing(paths),
                Optional.of(EnumValues.of(EnumValue.ROM, EnumValue.PFLASH)),
                Optional.of(EnumValues.of(EnumValue.YES, EnumValue.NO)),
                Optional.of(secure ? EnumValues.of(EnumValue.YES, EnumValue.NO) : EnumValues.of(EnumValue.NO)),
                Extras.NONE);
    }

    private List<String> existing(List<String> paths) {
        return paths.stream()
                .distinct()
                .filter(path -> files.exists(path.replaceFirst("^/+", "")))
                .toList();
    }

    /** The descriptors by file name; the later directory overrides the earlier one, and an empty file masks a name. */
    private List<QmpReply> descriptors() {
        Map<String, String> paths = new TreeMap<>();
        for (String directory : directories) {
            for (String name : files.list(directory, "")) {
                if (!name.startsWith(".") && isFile(directory + "/" + name)) {
                    paths.put(name, directory + "/" + name);
                }
            }
        }
        List<QmpReply> descriptors = new ArrayList<>();
        for (String path : paths.values()) {
            files.read(path)
                    .map(KernelText::text)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> descriptors.add(
                            new QmpReply("/" + path, JsonValue.parse(text.getBytes(StandardCharsets.UTF_8)))));
        }
        return descriptors;
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

    /** The image for flash or memory; a kernel is no loader. */
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
