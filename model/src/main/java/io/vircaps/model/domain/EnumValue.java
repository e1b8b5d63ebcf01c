package io.vircaps.model.domain;

/**
 * A value that an attribute or element of a domain definition may have; element {@code <value>}. Open: another value is
 * kept as it is. A value that several enums have is one constant.
 *
 * @param name libvirt's name, for example {@code virtio}
 */
public record EnumValue(String name) {
    // firmware
    public static final EnumValue BIOS = new EnumValue("bios");
    public static final EnumValue EFI = new EnumValue("efi");

    // loader: type, readonly, secure
    public static final EnumValue ROM = new EnumValue("rom");
    public static final EnumValue PFLASH = new EnumValue("pflash");
    public static final EnumValue YES = new EnumValue("yes");
    public static final EnumValue NO = new EnumValue("no");

    // cpu: …Migratable
    public static final EnumValue ON = new EnumValue("on");
    public static final EnumValue OFF = new EnumValue("off");

    // memoryBacking: sourceType
    public static final EnumValue FILE = new EnumValue("file");
    public static final EnumValue ANONYMOUS = new EnumValue("anonymous");
    public static final EnumValue MEMFD = new EnumValue("memfd");

    // disk: diskDevice, bus, model
    public static final EnumValue DISK = new EnumValue("disk");
    public static final EnumValue CDROM = new EnumValue("cdrom");
    public static final EnumValue FLOPPY = new EnumValue("floppy");
    public static final EnumValue LUN = new EnumValue("lun");
    public static final EnumValue IDE = new EnumValue("ide");
    public static final EnumValue FDC = new EnumValue("fdc");
    public static final EnumValue SCSI = new EnumValue("scsi");
    public static final EnumValue VIRTIO = new EnumValue("virtio");
    public static final EnumValue XEN = new EnumValue("xen");
    public static final EnumValue USB = new EnumValue("usb");
    public static final EnumValue UML = new EnumValue("uml");
    public static final EnumValue SATA = new EnumValue("sata");
    public static final EnumValue SD = new EnumValue("sd");
    public static final EnumValue NVME = new EnumValue("nvme");
    public static final EnumValue VIRTIO_TRANSITIONAL = new EnumValue("virtio-transitional");
    public static final EnumValue VIRTIO_NON_TRANSITIONAL = new EnumValue("virtio-non-transitional");

    // graphics: type
    public static final EnumValue SDL = new EnumValue("sdl");
    public static final EnumValue VNC = new EnumValue("vnc");
    public static final EnumValue RDP = new EnumValue("rdp");
    public static final EnumValue DESKTOP = new EnumValue("desktop");
    public static final EnumValue SPICE = new EnumValue("spice");
    public static final EnumValue EGL_HEADLESS = new EnumValue("egl-headless");
    public static final EnumValue DBUS = new EnumValue("dbus");

    // video: modelType
    public static final EnumValue VGA = new EnumValue("vga");
    public static final EnumValue CIRRUS = new EnumValue("cirrus");
    public static final EnumValue VMVGA = new EnumValue("vmvga");
    public static final EnumValue VBOX = new EnumValue("vbox");
    public static final EnumValue QXL = new EnumValue("qxl");
    public static final EnumValue PARALLELS = new EnumValue("parallels");
    public static final EnumValue GOP = new EnumValue("gop");
    public static final EnumValue NONE = new EnumValue("none");
    public static final EnumValue BOCHS = new EnumValue("bochs");
    public static final EnumValue RAMFB = new EnumValue("ramfb");

    // hostdev: mode, startupPolicy, subsysType, capsType, pciBackend
    public static final EnumValue SUBSYSTEM = new EnumValue("subsystem");
    public static final EnumValue CAPABILITIES = new EnumValue("capabilities");
    public static final EnumValue DEFAULT = new EnumValue("default");
    public static final EnumValue MANDATORY = new EnumValue("mandatory");
    public static final EnumValue REQUISITE = new EnumValue("requisite");
    public static final EnumValue OPTIONAL = new EnumValue("optional");
    public static final EnumValue PCI = new EnumValue("pci");
    public static final EnumValue SCSI_HOST = new EnumValue("scsi_host");
    public static final EnumValue MDEV = new EnumValue("mdev");
    public static final EnumValue STORAGE = new EnumValue("storage");
    public static final EnumValue MISC = new EnumValue("misc");
    public static final EnumValue NET = new EnumValue("net");
    public static final EnumValue KVM = new EnumValue("kvm");
    public static final EnumValue VFIO = new EnumValue("vfio");

    // rng: backendModel
    public static final EnumValue RANDOM = new EnumValue("random");
    public static final EnumValue EGD = new EnumValue("egd");
    public static final EnumValue BUILTIN = new EnumValue("builtin");

    // filesystem: driverType
    public static final EnumValue PATH = new EnumValue("path");
    public static final EnumValue HANDLE = new EnumValue("handle");
    public static final EnumValue LOOP = new EnumValue("loop");
    public static final EnumValue NBD = new EnumValue("nbd");
    public static final EnumValue PLOOP = new EnumValue("ploop");
    public static final EnumValue VIRTIOFS = new EnumValue("virtiofs");

    // tpm: model, backendModel, backendVersion
    public static final EnumValue TPM_TIS = new EnumValue("tpm-tis");
    public static final EnumValue TPM_CRB = new EnumValue("tpm-crb");
    public static final EnumValue TPM_SPAPR = new EnumValue("tpm-spapr");
    public static final EnumValue SPAPR_TPM_PROXY = new EnumValue("spapr-tpm-proxy");
    public static final EnumValue PASSTHROUGH = new EnumValue("passthrough");
    public static final EnumValue EMULATOR = new EnumValue("emulator");
    public static final EnumValue EXTERNAL = new EnumValue("external");
    public static final EnumValue V1_2 = new EnumValue("1.2");
    public static final EnumValue V2_0 = new EnumValue("2.0");

    // channel and console: type
    public static final EnumValue NULL = new EnumValue("null");
    public static final EnumValue VC = new EnumValue("vc");
    public static final EnumValue PTY = new EnumValue("pty");
    public static final EnumValue DEV = new EnumValue("dev");
    public static final EnumValue PIPE = new EnumValue("pipe");
    public static final EnumValue STDIO = new EnumValue("stdio");
    public static final EnumValue UDP = new EnumValue("udp");
    public static final EnumValue TCP = new EnumValue("tcp");
    public static final EnumValue UNIX = new EnumValue("unix");
    public static final EnumValue SPICEVMC = new EnumValue("spicevmc");
    public static final EnumValue SPICEPORT = new EnumValue("spiceport");
    public static final EnumValue NMDM = new EnumValue("nmdm");
    public static final EnumValue QEMU_VDAGENT = new EnumValue("qemu-vdagent");

    // crypto: type, backendModel
    public static final EnumValue QEMU = new EnumValue("qemu");
    public static final EnumValue LKCF = new EnumValue("lkcf");

    // interface: backendType
    public static final EnumValue PASST = new EnumValue("passt");
    public static final EnumValue VHOSTUSER = new EnumValue("vhostuser");

    // panic: model
    public static final EnumValue PSERIES = new EnumValue("pseries");
    public static final EnumValue ISA = new EnumValue("isa");
    public static final EnumValue HYPERV = new EnumValue("hyperv");
    public static final EnumValue S390 = new EnumValue("s390");
    public static final EnumValue PVPANIC = new EnumValue("pvpanic");

    // gic: version
    public static final EnumValue V2 = new EnumValue("2");
    public static final EnumValue V3 = new EnumValue("3");

    // hyperv: features
    public static final EnumValue RELAXED = new EnumValue("relaxed");
    public static final EnumValue VAPIC = new EnumValue("vapic");
    public static final EnumValue SPINLOCKS = new EnumValue("spinlocks");
    public static final EnumValue VPINDEX = new EnumValue("vpindex");
    public static final EnumValue RUNTIME = new EnumValue("runtime");
    public static final EnumValue SYNIC = new EnumValue("synic");
    public static final EnumValue STIMER = new EnumValue("stimer");
    public static final EnumValue RESET = new EnumValue("reset");
    public static final EnumValue VENDOR_ID = new EnumValue("vendor_id");
    public static final EnumValue FREQUENCIES = new EnumValue("frequencies");
    public static final EnumValue REENLIGHTENMENT = new EnumValue("reenlightenment");
    public static final EnumValue TLBFLUSH = new EnumValue("tlbflush");
    public static final EnumValue IPI = new EnumValue("ipi");
    public static final EnumValue EVMCS = new EnumValue("evmcs");
    public static final EnumValue AVIC = new EnumValue("avic");
    public static final EnumValue EMSR_BITMAP = new EnumValue("emsr_bitmap");
    public static final EnumValue XMM_INPUT = new EnumValue("xmm_input");

    // launchSecurity: sectype
    public static final EnumValue SEV = new EnumValue("sev");
    public static final EnumValue SEV_SNP = new EnumValue("sev-snp");
    public static final EnumValue S390_PV = new EnumValue("s390-pv");
    public static final EnumValue TDX = new EnumValue("tdx");

    @Override
    public String toString() {
        return name;
    }
}
