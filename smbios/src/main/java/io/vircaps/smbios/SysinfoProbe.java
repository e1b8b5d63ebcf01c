package io.vircaps.smbios;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.model.Arch;
import io.vircaps.model.VircapsException;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Probes system information, {@code virSysinfoRead}: the SMBIOS tables on x86, these or {@code /proc/cpuinfo} on ARM,
 * files of {@code /proc} on POWER and s390.
 */
public final class SysinfoProbe {
    private static final String CPUINFO = "proc/cpuinfo";
    private static final String SYSINFO = "proc/sysinfo";

    /** libvirt refuses larger files. */
    private static final int MOST_OF_CPUINFO = 1 << 20;

    private static final int MOST_OF_SYSINFO = 8192;

    private final KernelFiles files;
    private final Arch arch;

    /**
     * A probe of this host.
     *
     * @param arch the host's architecture
     */
    public SysinfoProbe(HostSource host, Arch arch) {
        this.files = host.files();
        this.arch = arch;
    }

    /**
     * The system information.
     *
     * @throws SysinfoException if there is none, this user may not read it, or libvirt cannot read it
     */
    public Sysinfo sysinfo() {
        try {
            return switch (arch.name()) {
                case "x86_64", "i686" -> ofFirmware().orElseThrow(SysinfoException::notAvailable);
                case "armv6l", "armv7l", "armv7b", "aarch64" -> ofArm();
                case "ppc", "ppcle", "ppc64", "ppc64le" -> new Sysinfo(new CpuinfoText(cpuinfo()).power());
                case "s390", "s390x" -> ofS390();
                default -> throw SysinfoException.notAvailable();
            };
        } catch (SysinfoException known) {
            throw known;
        } catch (VircapsException unreadable) {
            throw SysinfoException.notAvailable(unreadable);
        }
    }

    private Optional<Sysinfo> ofFirmware() {
        return Smbios.read(files)
                .map(smbios -> new DmidecodeText(SmbiosText.of(smbios), number -> OemStrings.again(smbios, number)))
                .map(DmidecodeText::sysinfo);
    }

    private Sysinfo ofArm() {
        return ofFirmwareIfAny()
                .filter(sysinfo -> !sysinfo.blocks().isEmpty())
                .orElseGet(() -> new Sysinfo(new CpuinfoText(cpuinfo()).arm()));
    }

    /** The tables; empty if there are none or they cannot be read, as the kernel's list is used then. */
    private Optional<Sysinfo> ofFirmwareIfAny() {
        try {
            return ofFirmware();
        } catch (VircapsException unusable) {
            return Optional.empty();
        }
    }

    private Sysinfo ofS390() {
        List<SysinfoBlock> blocks = new ArrayList<>(S390Text.processors(cpuinfo()));
        blocks.add(0, S390Text.machine(text(SYSINFO, MOST_OF_SYSINFO)));
        return new Sysinfo(blocks);
    }

    private SearchedText cpuinfo() {
        return text(CPUINFO, MOST_OF_CPUINFO);
    }

    private SearchedText text(String path, int most) {
        KernelText text = files.head(path, most + 1).orElseThrow(SysinfoException::notAvailable);
        if (text.text().length() > most) {
            throw new KernelFileException(path, "too large", "at most " + most + " bytes", "more");
        }
        return new SearchedText(path, text.text());
    }
}
