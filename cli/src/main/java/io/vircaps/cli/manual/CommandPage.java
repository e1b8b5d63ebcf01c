package io.vircaps.cli.manual;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Help;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.verb.Verbs;
import java.util.List;

/** The page {@code docs/command.md}; made of the options of the command and its verbs. */
final class CommandPage {
    private static final String HEAD = """
            # The command vircaps

                vircaps [OPTION]... COMMAND [ARGUMENT]...

            Commands that virsh has too print the same bytes as virsh on standard output, including the empty last line.
            Standard output contains only the result; all other messages go to standard error. Options are accepted
            before and after the command; after a command that has an option of the same name, that one is used. This
            page is generated from the same classes as `--help`, the manual page and the completion for bash.

            """;

    private static final String TAIL = """
            ## Exit status

            0 on success, 1 on failure, unless a command above states otherwise. 141 if the output is not read to its
            end (`vircaps capabilities | head -1`), as for every filter.

            ## Errors

            An error is a line on standard error that begins with `error: ` and states what is wrong, where, what was
            expected and what was found:

                error: not a libvirt release: expected three numbers such as 9.0.0, found '9'

            A fact that cannot be probed is not an error: its element is left out, as libvirt does, and the option
            `--notes` of `capabilities` prints why. A probe that takes longer than a second prints its progress on
            standard error if that is a terminal. A mistyped command or option is reported with the nearest one.

            ## Which engine is used

            The first of: `--connect`, `VIRSH_DEFAULT_CONNECT_URI`, `LIBVIRT_DEFAULT_URI`, `uri_default` in
            libvirt.conf, the first engine that can be opened. With `--host` only the first and the last apply.
            `uri_aliases` of libvirt.conf apply. The file is `/etc/libvirt/libvirt.conf`, or
            `$XDG_CONFIG_HOME/libvirt/libvirt.conf` for others than root.

            | URI | domain types of its guests |
            | --- | --- |
            @ENGINES@
            ## JSON

            With `--output json`, keys are the names of the XML, the key of a number contains its unit, and repeatable
            elements are arrays. The schemas are [capabilities.schema.json](capabilities.schema.json),
            [cpu-answers.schema.json](cpu-answers.schema.json) for the CPU commands, and
            [explain.schema.json](explain.schema.json) for `explain`.
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private CommandPage() {}

    static String text() {
        CommandPage page = new CommandPage();
        page.text.append("## Options\n\n");
        page.options(GlobalOptions.ALL);
        page.text.append("## Commands\n\n");
        for (Verb verb : Verbs.ALL) {
            page.verb(verb);
        }
        return page.text.append(TAIL.replace("@ENGINES@", EngineWords.rows())).toString();
    }

    private void verb(Verb verb) {
        text.append("### ").append(verb.word()).append("\n\n");
        text.append("    vircaps ").append(Help.synopsis(verb)).append("\n\n");
        text.append(escaped(verb.description())).append("\n\n");
        verb.shownArgument()
                .ifPresent(argument -> text.append("`")
                        .append(argument.name())
                        .append("`: ")
                        .append(escaped(argument.help()))
                        .append(".\n\n"));
        options(verb.options());
    }

    private void options(List<CommandOption> options) {
        if (options.isEmpty()) {
            return;
        }
        text.append("| option | what it does |\n| --- | --- |\n");
        for (CommandOption option : options) {
            text.append("| `");
            option.letter().ifPresent(letter -> text.append('-').append(letter).append("`, `"));
            text.append("--").append(option.name());
            option.argument().ifPresent(name -> text.append(' ').append(name));
            text.append("` | ").append(escaped(option.help())).append(" |\n");
        }
        text.append('\n');
    }

    /** Names of elements must not look like HTML, nor a pattern like emphasis. */
    private static String escaped(String words) {
        return words.replace("<", "\\<").replace("*", "\\*");
    }
}
