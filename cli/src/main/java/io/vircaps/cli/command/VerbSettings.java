package io.vircaps.cli.command;

/** The options of the verbs. Those that virsh has are called as there. */
public final class VerbSettings {
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
            "strict", "also object to what no libvirt release ever wrote: unknown elements, attributes, values");
    /** {@code VERB --help}. */
    public static final Setting HELP = Setting.flag("help", "print help on the verb");

    private VerbSettings() {}
}
