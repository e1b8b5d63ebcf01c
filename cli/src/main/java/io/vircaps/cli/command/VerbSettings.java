package io.vircaps.cli.command;

/** The options of the verbs. Those that virsh has are called as there. */
public final class VerbSettings {
    static final String ARCHES = "x86_64 i686 aarch64 ppc64le ppc64 s390x";

    /** {@code capabilities --xpath}. */
    public static final Setting XPATH =
            Setting.value("xpath", "EXPRESSION", "", "print only the nodes an XPath expression selects");
    /** {@code capabilities --wrap}. */
    public static final Setting WRAP = Setting.flag("wrap", "with --xpath, wrap what is selected into one element");
    /** {@code capabilities --notes}. */
    public static final Setting NOTES =
            Setting.flag("notes", "say on standard error what is missing in the document, and why");
    /** {@code maxvcpus --type}; virsh takes it without the option's name, too. */
    public static final Setting TYPE =
            Setting.value("type", "TYPE", "qemu kvm", "the domain type; the engine's default if it is not said");
    /** {@code gather --identity}. */
    public static final Setting IDENTITY =
            Setting.flag("identity", "keep the host's uuid, ids, name and serial numbers");
    /** {@code validate --strict}. */
    public static final Setting STRICT = Setting.flag(
            "strict",
            "also object to what no libvirt release ever wrote: unknown elements, attributes, values; say which"
                    + " release the document needs");
    /** {@code validate --dialect}. */
    public static final Setting RELEASE = Setting.value(
            Globals.DIALECT.name(), "RELEASE", "", "also object to what this libvirt release does not write");
    /** {@code domcapabilities --virttype}. */
    public static final Setting VIRTTYPE =
            Setting.value("virttype", "TYPE", "qemu kvm", "the domain type; the engine's choice if it is not said");
    /** {@code domcapabilities --emulatorbin}. */
    public static final Setting EMULATORBIN =
            Setting.value("emulatorbin", "FILE", "FILE", "the emulator; it is started, also where PATH has it not");
    /** {@code domcapabilities --machine}. */
    public static final Setting MACHINE = Setting.value("machine", "MACHINE", "", "the machine type");
    /** {@code cpu-models --arch}, {@code domcapabilities --arch}. */
    public static final Setting ARCH = Setting.value("arch", "ARCH", ARCHES, "the architecture");
    /** {@code cpu-compare --file}, {@code cpu-baseline --file}. */
    public static final Setting FILE = Setting.value("file", "FILE", "FILE", "the document with the CPU");
    /** {@code cpu-compare --error}. */
    public static final Setting ERROR = Setting.flag("error", "an incompatible CPU is an error, with the reason");
    /** {@code cpu-compare --validate}. */
    public static final Setting VALIDATE =
            Setting.flag("validate", "object to elements and attributes that libvirt's schema does not have");
    /** {@code cpu-baseline --features}. */
    public static final Setting FEATURES = Setting.flag("features", "list the model's own features too");
    /** {@code cpu-baseline --migratable}. */
    public static final Setting MIGRATABLE = Setting.flag("migratable", "leave out features that cannot migrate");
    /** {@code --explain} of the CPU verbs. */
    public static final Setting EXPLAIN = Setting.flag("explain", "say also why that is the answer");
    /** {@code explain --guest}. */
    public static final Setting GUEST = Setting.value(
            "guest",
            "GUEST",
            ARCHES + " hvm exe qemu kvm xen lxc",
            "an architecture, an OS type or a domain type; may be repeated");
    /** {@code -c} behind the verb. */
    public static final Setting CONNECT = Globals.CONNECT;
    /** {@code --output} of the verbs that print text where they do not print JSON. */
    public static final Setting OUTPUT =
            Setting.value("output", "FORMAT", "text json", "print the answer as text or json");
    /** {@code nodecpumap --pretty}. */
    public static final Setting PRETTY = Setting.flag("pretty", "print the CPUs as ranges of numbers");
    /** {@code nodecpustats --cpu}. */
    public static final Setting CPU = Setting.number("cpu", "only this CPU; all together if it is not said");
    /** {@code nodecpustats --percent}. */
    public static final Setting PERCENT = Setting.flag("percent", "print shares of the next second");
    /** {@code nodememstats --cell}. */
    public static final Setting CELL = Setting.number("cell", "only this cell; all of the host if it is not said");
    /** {@code freecell --cellno}, {@code freepages --cellno}. */
    public static final Setting CELLNO = Setting.number("cellno", "the cell's id");
    /** {@code freepages --pagesize}. */
    public static final Setting PAGESIZE =
            Setting.number("pagesize", "the pages' size in KiB, or with a unit such as M or GiB");
    /** {@code freecell --all}, {@code freepages --all}. */
    public static final Setting ALL = Setting.flag("all", "print all cells");
    /** {@code host-validate --output}. */
    public static final Setting FORM =
            Setting.value("output", "FORMAT", "text json junit", "print the verdicts as text, json, or junit's XML");
    /** {@code host-validate --quiet}. */
    public static final Setting SILENT = Setting.flag("q", "quiet", "print nothing; the exit status tells");
    /** {@code VERB --help}. */
    public static final Setting HELP = Setting.flag("help", "print help on the verb");

    private VerbSettings() {}
}
