package io.vircaps.cli.manual;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Help;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.verb.Verbs;
import java.util.List;

/** The manual page, {@code man-pages(7)}. */
final class ManPage {
    private static final String HEAD = """
            .TH VIRCAPS 1 "" "vircaps @VERSION@" "User Commands"
            .SH NAME
            vircaps \\- what a host and its virtualization engines can run
            .SH SYNOPSIS
            .B vircaps
            .RI [ OPTION ]...
            .I COMMAND
            .RI [ ARGUMENT ]...
            .SH DESCRIPTION
            Prints what libvirt's
            .B virsh
            prints, byte for byte, without libvirt: the driver capabilities of this host, and a few smaller results.
            Options are accepted before and after the command.
            """;

    private static final String TAIL = """
            .SH EXIT STATUS
            0 on success, 1 on failure, unless a command above states otherwise.
            .SH ENVIRONMENT
            .TP
            .BR VIRSH_DEFAULT_CONNECT_URI ", " LIBVIRT_DEFAULT_URI
            the engine if
            .B \\-\\-connect
            is not given, the former first; neither counts with
            .BR \\-\\-host .
            .SH FILES
            .TP
            .I /etc/libvirt/libvirt.conf
            or, for others than root,
            .IR $XDG_CONFIG_HOME/libvirt/libvirt.conf :
            .B uri_default
            and
            .BR uri_aliases .
            .TP
            .I /var/cache/vircaps
            or, for others than root,
            .IR $XDG_CACHE_HOME/vircaps :
            what emulators replied. It can be deleted at any time.
            .SH SEE ALSO
            .BR virsh (1)
            """;

    private final StringBuilder text = new StringBuilder();

    private ManPage() {}

    static String text(String version) {
        ManPage page = new ManPage();
        page.text.append(HEAD.replace("@VERSION@", escaped(version)));
        page.text.append(".SH OPTIONS\n");
        page.options(GlobalOptions.ALL);
        page.text.append(".SH COMMANDS\n");
        for (Verb verb : Verbs.ALL) {
            page.verb(verb);
        }
        return page.text.append(TAIL).toString();
    }

    private void verb(Verb verb) {
        text.append(".SS ").append(escaped(Help.synopsis(verb))).append('\n');
        line(verb.description());
        verb.shownArgument().ifPresent(argument -> {
            text.append(".TP\n.I ").append(escaped(argument.name())).append('\n');
            line(argument.help());
        });
        options(verb.options());
    }

    private void options(List<CommandOption> options) {
        for (CommandOption option : options) {
            text.append(".TP\n");
            option.letter()
                    .ifPresent(letter -> text.append("\\fB\\-").append(letter).append("\\fR, "));
            text.append("\\fB\\-\\-").append(escaped(option.name())).append("\\fR");
            option.argument()
                    .ifPresent(name -> text.append(" \\fI").append(name).append("\\fR"));
            text.append('\n');
            line(option.help());
        }
    }

    /** A line of text must not look like a request. */
    private void line(String words) {
        String safe = escaped(words);
        text.append(safe.startsWith(".") || safe.startsWith("'") ? "\\&" : "")
                .append(safe)
                .append('\n');
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-");
    }
}
