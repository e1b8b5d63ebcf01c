package io.vircaps.daemon.config;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

/** The command-line options of {@code vircapsd}. */
public final class CommandOptions {
    public static final String HELP = """
            Usage: vircapsd [OPTION]...
            Serves libvirt's clients: virsh -c 'qemu+unix:///system?socket=PATH' capabilities

              -f, --config FILE     configuration file in the format of libvirtd.conf
                                    (default: /etc/vircaps/vircapsd.conf)
                  --socket PATH     listen on this UNIX socket only, for this user only
                  --inherited       listen on the socket that systemd passes as standard input
              -l, --listen          also listen on TCP, as with listen_tcp = 1
                  --host DIR        serve a recorded host directory
                  --dialect V       libvirt release to serve as (default: 9.0.0)
                  --cpu-map DIR     directory of an installed libvirt's CPU map
                  --no-cache        do not cache results of slow probes on disk
                  --log-level L     debug, info, warn or error (default: info)
                  --metrics-port N  serve /metrics and /healthz on this port of 127.0.0.1
                  --secret USER     read a password from standard input and print a line for the
                                    file of SASL users
              -h, --help            print this help
              -V, --version         print the version
            """;

    private final CommandLine line;

    private CommandOptions(CommandLine line) {
        this.line = line;
    }

    /**
     * Parses a command line.
     *
     * @throws SetupException if an option is unknown or lacks its value
     */
    public static CommandOptions parse(String... arguments) {
        org.apache.commons.cli.Options known = new org.apache.commons.cli.Options();
        known.addOption(with("f", "config")).addOption(with(null, "socket")).addOption(with(null, "host"));
        known.addOption(with(null, "dialect")).addOption(with(null, "cpu-map")).addOption(with(null, "log-level"));
        known.addOption(with(null, "secret"));
        known.addOption(with(null, "metrics-port")).addOption(null, "inherited", false, "");
        known.addOption("l", "listen", false, "").addOption(null, "no-cache", false, "");
        known.addOption("h", "help", false, "").addOption("V", "version", false, "");
        try {
            CommandLine line = new DefaultParser(false).parse(known, arguments);
            if (!line.getArgList().isEmpty()) {
                throw SetupException.option(
                        "command line", "options only", line.getArgList().get(0));
            }
            return new CommandOptions(line);
        } catch (ParseException misunderstood) {
            throw SetupException.option(
                    "command line", "an option of --help", String.valueOf(misunderstood.getMessage()));
        }
    }

    private static Option with(@Nullable String letter, String name) {
        return Option.builder(letter).longOpt(name).hasArg().get();
    }

    /** Whether an option is given. */
    public boolean has(String name) {
        return line.hasOption(name);
    }

    /** The value of an option, if it is given. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(line.getOptionValue(name));
    }

    /** The value of an option as a path, if it is given. */
    public Optional<Path> path(String name) {
        return value(name).map(text -> SetupException.path("--" + name, text));
    }
}
