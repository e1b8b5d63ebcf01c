package io.vircaps.daemon;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

/** The command line of {@code vircapsd}. */
final class Options {
    static final String HELP = """
            Usage: vircapsd [OPTION]...
            Answers libvirt's clients: virsh -c 'qemu+unix:///system?socket=PATH' capabilities

              -f, --config FILE  settings, in libvirtd.conf's form (default /etc/vircaps/vircapsd.conf)
                  --socket PATH  serve just this socket, for this user alone
                  --inherited    serve the socket that systemd passes as standard input
              -l, --listen       also TCP, as listen_tcp = 1 says
                  --host DIR     answer from a host directory
                  --dialect V    as this libvirt release (default 9.0.0)
                  --cpu-map DIR  CPU models by an installed libvirt's map
                  --no-cache     keep no answers of slow probes on disk
                  --log-level L  debug, info, warn or error
                  --metrics-port N  /metrics and /healthz on this port of 127.0.0.1
                  --secret USER  print a line of the file of SASL users, for a password on standard input
              -h, --help
              -V, --version
            """;

    private final CommandLine line;

    private Options(CommandLine line) {
        this.line = line;
    }

    /**
     * Reads a command line.
     *
     * @throws SetupException if it makes no sense
     */
    static Options parse(String... arguments) {
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
                throw SetupException.setting(
                        "command line", "options only", line.getArgList().get(0));
            }
            return new Options(line);
        } catch (ParseException misunderstood) {
            throw SetupException.setting(
                    "command line", "an option of --help", String.valueOf(misunderstood.getMessage()));
        }
    }

    private static Option with(@Nullable String letter, String name) {
        return Option.builder(letter).longOpt(name).hasArg().get();
    }

    boolean has(String name) {
        return line.hasOption(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(line.getOptionValue(name));
    }

    Optional<Path> path(String name) {
        return value(name).map(text -> SetupException.path("--" + name, text));
    }
}
