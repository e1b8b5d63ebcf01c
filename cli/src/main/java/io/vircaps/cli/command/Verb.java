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
    /** {@code virsh maxvcpus}. */
    MAXVCPUS(
            "print how many CPUs a guest can have",
            "Prints the most virtual CPUs a guest of a domain type can have.",
            List.of(VerbSettings.TYPE),
            new Operand("TYPE", false, "qemu kvm", "the domain type, as with --type")),
    /** Ours. */
    GATHER(
            "record this host in a folder",
            "Writes a host folder: all that vircaps reads of this machine and what its emulators answer, so that"
                    + " --host DIR gives the same documents on any other. The host's uuid, ids and name are replaced"
                    + " and serial numbers blanked. What could not be read is said on standard error. Exit status: 0"
                    + " done, 1 failed.",
            List.of(VerbSettings.IDENTITY),
            new Operand("DIR", true, "DIR", "the folder, new or empty")),
    /** Ours. */
    VALIDATE(
            "check a capabilities document",
            "Reads a capabilities document of any libvirt release, and says what is wrong with it: line, column, XML"
                    + " path, what was expected and what was found. Exit status: 0 nothing is wrong, 1 something is,"
                    + " 2 the file could not be read.",
            List.of(VerbSettings.STRICT),
            new Operand("FILE", true, "FILE", "the document; - for standard input")),
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

    /** What is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
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
}
