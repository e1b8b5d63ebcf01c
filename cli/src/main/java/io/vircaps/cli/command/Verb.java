package io.vircaps.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the command can do. Those that virsh has print what virsh prints. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and Optional of records do not change
public enum Verb {
    /** {@code virsh capabilities}, with the options of newer releases. */
    CAPABILITIES(
            "print what the host and its engine can run",
            "Prints libvirt's driver capabilities document. What could not be found out is left out, as libvirt does;"
                    + " --notes says why.",
            List.of(VerbSettings.XPATH, VerbSettings.WRAP, VerbSettings.NOTES)),
    /** {@code virsh uri}. */
    URI(
            "print the URI of the engine",
            "Prints the URI as libvirt would state it, after defaults and aliases.",
            List.of()),
    /** As {@code virsh version}, with vircaps in libvirt's place. */
    VERSION(
            "print the versions of vircaps, dialect and hypervisor",
            "Prints the lines of 'virsh version': the library is vircaps, the API is the dialect.",
            List.of()),
    /** {@code virsh hostname}. */
    HOSTNAME("print the host's name", "Prints the host's name, completed by the resolver if it has no dot.", List.of()),
    /** {@code virsh nodeinfo}. */
    NODEINFO("print the host in numbers", "Prints CPUs, their arrangement and clock, and the memory.", List.of()),
    /** {@code virsh nodecpumap}. */
    NODECPUMAP(
            "print which CPUs run",
            "Prints how many CPUs the host has and which of them run.",
            List.of(VerbSettings.PRETTY)),
    /** {@code virsh nodecpustats}. */
    NODECPUSTATS(
            "print what the CPUs did",
            "Prints the nanoseconds that CPUs spent in programs, in the kernel, idle and waiting since the host started.",
            List.of(VerbSettings.CPU, VerbSettings.PERCENT)),
    /** {@code virsh nodememstats}. */
    NODEMEMSTATS(
            "print how memory is used",
            "Prints the host's memory, what of it is free, and on the host as a whole what buffers and caches hold.",
            List.of(VerbSettings.CELL)),
    /** {@code virsh freecell}. */
    FREECELL(
            "print free memory",
            "Prints the free memory of the host, of one NUMA cell, or of each.",
            List.of(VerbSettings.CELLNO, VerbSettings.ALL)),
    /** {@code virsh freepages}. */
    FREEPAGES(
            "print numbers of free pages",
            "Prints how many pages of a size are free in a NUMA cell, -1 being all of the host, or of each size in each"
                    + " cell.",
            List.of(VerbSettings.CELLNO, VerbSettings.PAGESIZE, VerbSettings.ALL)),
    /** {@code virsh sysinfo}. */
    SYSINFO(
            "print what the firmware says of the machine",
            "Prints what the SMBIOS says of firmware, boards, processors and memory modules, as XML; on machines without"
                    + " one what the kernel says of them.",
            List.of()),
    /** {@code virsh maxvcpus}. */
    MAXVCPUS(
            "print how many CPUs a guest can have",
            "Prints the most virtual CPUs a guest of a domain type can have.",
            List.of(VerbSettings.TYPE),
            new Operand("TYPE", false, "qemu kvm", "the domain type, as with --type")),
    /** {@code virsh domcapabilities}. */
    DOMCAPABILITIES(
            "print what a domain can be given",
            "Prints libvirt's domain capabilities document, of the domain that is described as far as it is. The QEMU"
                    + " engine of this host has one, as libvirt 9.0.0 writes it, and libvirt daemons have: with -c"
                    + " qemu+unix:///system and the like. The emulator is started and asked; one that is not found in"
                    + " PATH is not. Host directories have none.",
            List.of(VerbSettings.VIRTTYPE, VerbSettings.EMULATORBIN, VerbSettings.ARCH, VerbSettings.MACHINE)),
    /** {@code virsh pool-capabilities}. */
    POOL_CAPABILITIES(
            "print what storage pools can be made",
            "Prints libvirt's storage pool capabilities document: all types of pools, and which of them a libvirt could"
                    + " make here. Those are the types whose modules stand in libvirt's directory; where libvirt is not"
                    + " installed, those of Debian's package of its daemon. Test engines have none.",
            List.of()),
    /** {@code virsh cpu-models}. */
    CPU_MODELS(
            "print the CPU models a guest can ask for",
            "Prints the names of an architecture's CPU models, or that all are accepted.",
            List.of(VerbSettings.ARCH),
            new Operand("ARCH", true, VerbSettings.ARCHES, "the architecture, as with --arch")),
    /** {@code virsh cpu-compare}, for any number of documents. */
    CPU_COMPARE(
            "compare a CPU with the host's",
            "Says whether the host can give the first CPU of a document: an element cpu alone, a domain, capabilities"
                    + " of a host, or domain capabilities. Of several documents, and of directories of them, each is answered. Exit"
                    + " status: 0 the host can give all, 1 it cannot, or something failed.",
            List.of(VerbSettings.FILE, VerbSettings.ERROR, VerbSettings.VALIDATE, VerbSettings.EXPLAIN),
            Operand.several("FILE", true, "FILE", "documents or directories of them; - for standard input")),
    /** {@code virsh cpu-baseline}, for any number of documents. */
    CPU_BASELINE(
            "print the CPU that all hosts can give",
            "Prints the greatest CPU that every host can give whose CPU stands in the documents. Directories stand for all"
                    + " documents *.xml in and below them; their number has no limit.",
            List.of(VerbSettings.FILE, VerbSettings.FEATURES, VerbSettings.MIGRATABLE, VerbSettings.EXPLAIN),
            Operand.several("FILE", true, "FILE", "documents or directories of them; - for standard input")),
    /** Ours. */
    CPU_EXPLAIN(
            "say why a CPU has the model it has",
            "Prints every model of the CPU map, in the order libvirt tries them, with what became of it. Without FILE"
                    + " of the host's processor; else of a dump of registers, or of a CPU's definition, the first of the"
                    + " document. A dump is what cpuid -r, libcpuid, AIDA64 (also as InstLatX64 collects it), Intel SDE or"
                    + " vircaps gather write, QEMU's reply to query-cpu-model-expansion, /proc/cpuinfo, or cpudata in XML;"
                    + " the form is printed first, and each kind of processor in it is explained. x86 only.",
            List.of(),
            new Operand("FILE", false, "FILE", "a dump of registers or a CPU; - for standard input")),
    /** {@code virt-host-validate}. */
    HOST_VALIDATE(
            "check whether this host is fit for an engine",
            "Makes the checks of 'virt-host-validate' in its words, for one engine or for those that it knows. Exit"
                    + " status: 0 nothing is missing that an engine cannot do without, 1 something is, or the engine is"
                    + " unknown. WARN and NOTE do not count.",
            List.of(VerbSettings.FORM, VerbSettings.SILENT),
            new Operand("ENGINE", false, "qemu lxc ch xen", "the engine")),
    /** Ours. */
    EXPLAIN(
            "say why something is not there",
            "Says of everything that is missing in an engine's document why, down to the fact that keeps it out: where it"
                    + " was looked for, what was found, what would have been right, and the remedy. With --guest, of"
                    + " guests instead: words of one kind are alternatives, words of different kinds belong together."
                    + " 'explain kvm' says why KVM cannot be used here, on any machine. The codes are explained in"
                    + " docs/reasons.md. Exit status: 0 nothing is missing, 1 something is, 2 it could not be found out.",
            List.of(VerbSettings.CONNECT, VerbSettings.GUEST, VerbSettings.OUTPUT),
            Operand.several("kvm|GUEST", false, "kvm", "why no KVM; behind --guest, further words")),
    /** Ours. */
    GATHER(
            "record this host in a directory",
            "Writes a host directory: all that vircaps reads of this machine and what its emulators answer, so that"
                    + " --host DIR gives the same documents on any other. The host's uuid, ids and name are replaced"
                    + " and serial numbers blanked. What could not be read is said on standard error. Exit status: 0"
                    + " done, 1 failed.",
            List.of(VerbSettings.IDENTITY),
            new Operand("DIR", true, "DIR", "the directory, new or empty")),
    /** Ours. */
    VALIDATE(
            "check capabilities documents",
            "Reads capabilities documents of any libvirt release, and says what is wrong with each: line, column, XML"
                    + " path, what was expected and what was found. The newest release known to --strict is 12.9.0. Exit"
                    + " status: 0 nothing is wrong, 1 something is, 2 a file could not be read.",
            List.of(VerbSettings.STRICT, VerbSettings.RELEASE),
            Operand.several("FILE", true, "FILE", "the documents; - for standard input")),
    /** Ours. */
    DIFF(
            "say in what two capabilities documents differ",
            "Compares what two documents say, each a file, a host directory, or a URI; layout, units and release do not"
                    + " count, nor order where libvirt gives it no meaning: it has one for machine types, domain types"
                    + " and security models. A line for each difference: - only the first has it, + only the second,"
                    + " ~ another value, ^ another order. Exit status: 0 they say the same, 1 they differ, 2 one of them"
                    + " cannot be had.",
            List.of(VerbSettings.OUTPUT),
            Operand.several("DOCUMENT", true, "FILE", "two files, host directories or URIs; - for standard input")),
    /** Ours. */
    CACHE(
            "clear the cache of emulators' answers",
            "'cache clear' removes all answers that were kept. Exit status: 0 done, 1 failed.",
            List.of(),
            new Operand("clear", true, "clear", "the only thing to do with it"));

    private final String summary;
    private final String description;
    private final List<Setting> settings;
    private final Optional<Operand> operand;

    Verb(String summary, String description, List<Setting> settings) {
        this(summary, description, settings, Optional.empty());
    }

    Verb(String summary, String description, List<Setting> settings, Operand operand) {
        this(summary, description, settings, Optional.of(operand));
    }

    Verb(String summary, String description, List<Setting> settings, Optional<Operand> operand) {
        this.summary = summary;
        this.description = description;
        this.settings = settings;
        this.operand = operand;
    }

    /** The verb of this name; empty if there is none. */
    public static Optional<Verb> of(String word) {
        for (Verb verb : values()) {
            if (verb.word().equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** The exit status where the verb could not be done at all. */
    public int troubleStatus() {
        return this == VALIDATE || this == EXPLAIN || this == DIFF ? 2 : 1;
    }

    /** What is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it does, a clause without a full stop. */
    public String summary() {
        return summary;
    }

    /** What it does, in sentences. */
    public String description() {
        return description;
    }

    /** Its own options. */
    public List<Setting> settings() {
        return settings;
    }

    /** What it must be told without an option's name. */
    public Optional<Operand> operand() {
        return operand;
    }

    /** Those of its options whose argument may be given without the option's name, in that order, as with virsh. */
    public List<Setting> unnamed() {
        return switch (this) {
            case NODECPUSTATS, NODEMEMSTATS, FREECELL, FREEPAGES, DOMCAPABILITIES ->
                settings.stream()
                        .filter(setting -> setting.argument().isPresent())
                        .toList();
            default -> List.of();
        };
    }

    /** Its option that stands for the operand; empty if there is none. */
    public Optional<Setting> spokenOperand() {
        return operand.map(told -> told.name().toLowerCase(Locale.ROOT))
                .flatMap(name -> settings.stream()
                        .filter(setting -> setting.name().equals(name))
                        .findFirst());
    }

    /** The operand, unless it is better said by the option that stands for it. */
    public Optional<Operand> shownOperand() {
        return operand.filter(told -> told.required() || spokenOperand().isEmpty());
    }
}
