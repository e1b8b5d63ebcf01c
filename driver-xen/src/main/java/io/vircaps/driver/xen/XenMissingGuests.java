package io.vircaps.driver.xen;

import io.vircaps.driver.xen.hypervisor.XenCaps;
import io.vircaps.driver.xen.hypervisor.XenDocument;
import io.vircaps.driver.xen.hypervisor.XenGuestKind;
import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.driver.xen.hypervisor.XenString;
import io.vircaps.driver.xen.libxl.HardwareWords;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.driver.xen.libxl.XlInfo;
import io.vircaps.driver.xen.libxl.XlText;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.kvm.KvmDiagnosis;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a guest is not in a document of Xen: the hypervisor's string has no token for it. */
final class XenMissingGuests {
    private final HostSource host;
    private final Arch hostArch;
    private final Optional<XlInfo> info;
    private final XenDocument document;

    XenMissingGuests(HostSource host, Xl xl, XenDocument document) {
        this.host = host;
        this.hostArch = ArchProbe.named(host.facts());
        this.info = xl.info().value().map(XlText::parse);
        this.document = document;
    }

    /** The note that no guest is known. */
    static Note unknown() {
        return Note.of(XenReason.XEN_GUESTS_UNKNOWN, XenCaps.FILE, "missing or empty");
    }

    /** The obstacles of a guest; empty if Xen never runs such guests on this processor. */
    List<Explanation> why(GuestQuery query) {
        Arch arch = query.arch().orElse(hostArch);
        OsType osType = query.osType().orElse(isX86() ? OsType.HVM : OsType.XEN);
        DomainType type = query.domainType().orElse(DomainType.XEN);
        if (!runsHere(arch)) {
            return List.of();
        }
        if (type.equals(DomainType.KVM)) {
            return explained("domain type kvm of guest hvm " + arch, KvmDiagnosis.of(host));
        }
        return type.equals(DomainType.XEN) ? explained("guest " + osType + " " + arch, chain(osType, arch)) : List.of();
    }

    private static List<Explanation> explained(String label, List<Note> chain) {
        return chain.isEmpty() ? List.of() : List.of(new Explanation(label, chain));
    }

    private boolean isX86() {
        return HardwareWords.describe(hostArch);
    }

    /** Whether guests of an architecture run on this host; Xen emulates no processor. */
    private boolean runsHere(Arch arch) {
        List<Arch> arm = List.of(Arch.AARCH64, Arch.ARMV7L);
        return arch.equals(hostArch)
                || (isX86() && HardwareWords.describe(arch))
                || (arm.contains(hostArch) && arm.contains(arch));
    }

    private List<Note> chain(OsType osType, Arch arch) {
        Optional<XenCaps> caps = document.caps(info);
        if (caps.isEmpty()) {
            return List.of(unknown());
        }
        if (List.of(OsType.XEN, OsType.LINUX).contains(osType)) {
            return paravirtual(caps.get(), arch);
        }
        boolean needsExtension = List.of(OsType.HVM, OsType.XENPVH).contains(osType);
        return needsExtension && isX86() ? virtualized(caps.get(), arch) : List.of();
    }

    private static List<Note> paravirtual(XenCaps caps, Arch arch) {
        return has(caps, XenGuestKind.PV, arch)
                ? List.of()
                : List.of(without(caps, "xen", arch)
                        .remedy("run a Xen with CONFIG_PV, for guests of 32 bits with CONFIG_PV32"));
    }

    /** HVM, and PVH, which follows from the token of HVM. */
    private List<Note> virtualized(XenCaps caps, Arch arch) {
        if (has(caps, XenGuestKind.HVM, arch)) {
            return List.of();
        }
        List<Note> chain = new ArrayList<>();
        chain.add(without(caps, "hvm", arch));
        info.flatMap(HardwareWords::of).ifPresent(words -> chain.addAll(behind(words)));
        return chain;
    }

    private static boolean has(XenCaps caps, XenGuestKind kind, Arch arch) {
        return XenString.parse(caps).value().stream()
                .anyMatch(guest -> guest.kind() == kind && guest.arch().equals(arch));
    }

    private static Note without(XenCaps caps, String prefix, Arch arch) {
        String token = prefix + "-VERSION-" + XenString.nameInToken(arch);
        return Note.of(XenReason.XEN_TOKEN_MISSING, caps.where(), "'" + caps.shown() + "' without " + token);
    }

    /** The causes, by Xen's own words, as the control domain's kernel never sees the extension. */
    private static List<Note> behind(HardwareWords words) {
        Optional<String> extension = words.extension();
        if (extension.isPresent()) {
            return List.of(
                    Note.of(XenReason.XEN_EXTENSION_NOT_USED, HardwareWords.LINE, extension.get() + " is among them"));
        }
        List<Note> chain = new ArrayList<>();
        chain.add(
                Note.of(KvmReason.CPU_WITHOUT_VIRTUALIZATION, HardwareWords.LINE, "neither vmx nor svm is among them"));
        if (words.isVirtual()) {
            chain.add(Note.of(
                    KvmReason.NESTED_VIRTUALIZATION_OFF,
                    HardwareWords.LINE,
                    "hypervisor is among them: the machine that Xen runs on is a virtual one"));
        }
        return chain;
    }
}
