package io.vircaps.cli.manual;

import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Help;
import io.vircaps.cli.command.Setting;
import io.vircaps.cli.command.Verb;
import java.util.List;

/** The page {@code docs/command.md}; its table of contents is the command's table of options. */
final class CommandPage {
    private static final String HEAD = """
            # The command vircaps

                vircaps [OPTION]... COMMAND [ARGUMENT]...

            Where virsh has a command, standard output is virsh's to the byte, the empty last line included. Standard output holds
            the answer and nothing else; all the rest goes to standard error. Options stand before the command, options of a
            command behind it. This page is made from the same table as `--help`, the manual page and the completion for bash.

            """;

    private static final String TAIL = """
            ## Exit status

            0 if all went well, 1 if not, unless a command above says otherwise. 141 if nobody read the answer to its end
            (`vircaps capabilities | head -1`), as for every filter.

            ## Errors

            An error is a line on standard error that begins with `error: ` and says what is wrong, where, what was expected and
            what was found:

                error: not a libvirt release: expected three numbers such as 9.0.0, found '9'

            A fact that cannot be had is not an error: its element is left out, as libvirt does, and `capabilities --notes` says
            why. A probe that lasts longer than a second says so on standard error if that is a terminal.

            ## Which engine is asked

            The first of: `--connect`, `VIRSH_DEFAULT_CONNECT_URI`, `LIBVIRT_DEFAULT_URI`, `uri_default` in libvirt.conf, the first
            engine that answers. With `--host` only the first and the last count. `uri_aliases` of libvirt.conf apply. The file is
            `/etc/libvirt/libvirt.conf`, or `$XDG_CONFIG_HOME/libvirt/libvirt.conf` for others than root.

            | URI | engine |
            | --- | --- |
            | `qemu:///system` | QEMU and KVM, with the system's configuration |
            | `qemu:///session` | the same, with the user's |
            | `lxc:///system` | containers |
            | `xen:///system` | Xen, in the domain that controls it |
            | `ch:///system` | Cloud Hypervisor |
            | `test:///default`, `test:///FILE` | libvirt's mock driver, for trying things out |

            ## JSON

            With `--output json`, keys are the names of the XML, numbers carry their unit in the key, and what can be repeated is an
            array. The forms are in [capabilities.schema.json](capabilities.schema.json), of the CPU commands in
            [cpu-answers.schema.json](cpu-answers.schema.json), of `explain` in [explain.schema.json](explain.schema.json).
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private CommandPage() {}

    static String text() {
        CommandPage page = new CommandPage();
        page.text.append("## Options\n\n");
        page.settings(Globals.ALL);
        page.text.append("## Commands\n\n");
        for (Verb verb : Verb.values()) {
            page.verb(verb);
        }
        return page.text.append(TAIL).toString();
    }

    private void verb(Verb verb) {
        text.append("### ").append(verb.word()).append("\n\n");
        text.append("    vircaps ").append(Help.synopsis(verb)).append("\n\n");
        text.append(escaped(verb.description())).append("\n\n");
        verb.shownOperand()
                .ifPresent(operand -> text.append("`")
                        .append(operand.name())
                        .append("`: ")
                        .append(escaped(operand.help()))
                        .append(".\n\n"));
        settings(verb.settings());
    }

    private void settings(List<Setting> settings) {
        if (settings.isEmpty()) {
            return;
        }
        text.append("| option | what it does |\n| --- | --- |\n");
        for (Setting setting : settings) {
            text.append("| `");
            setting.letter().ifPresent(letter -> text.append('-').append(letter).append("`, `"));
            text.append("--").append(setting.name());
            setting.argument().ifPresent(name -> text.append(' ').append(name));
            text.append("` | ").append(escaped(setting.help())).append(" |\n");
        }
        text.append('\n');
    }

    /** Names of elements must not look like HTML, nor a pattern like emphasis. */
    private static String escaped(String words) {
        return words.replace("<", "\\<").replace("*", "\\*");
    }
}
