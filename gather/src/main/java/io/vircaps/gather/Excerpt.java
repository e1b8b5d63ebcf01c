package io.vircaps.gather;

import io.vircaps.kernel.KernelText;
import io.vircaps.model.conf.ConfException;
import io.vircaps.model.conf.LibvirtConf;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of files that probes read; the rest, such as passwords and names of people, is not recorded. */
final class Excerpt {
    private static final Set<String> ACCOUNTS = Set.of("root", "nobody", "kvm", "libvirt");
    private static final List<String> TEXTS = List.of("host_uuid", "host_uuid_source", "user", "group");
    private static final List<String> FLAGS = List.of("security_default_confined", "security_require_confined");

    private final String hostname;
    private final Set<String> accounts;

    /**
     * Excerpts of the files of a host.
     *
     * @param hostname the host's name
     * @param accounts the accounts that are kept in addition to those of the system
     */
    Excerpt(String hostname, Set<String> accounts) {
        this.hostname = hostname;
        this.accounts = Set.copyOf(accounts);
    }

    /** The part of a file that the probe reads. */
    String of(String path, String text) {
        KernelText file = new KernelText(path, text);
        if (path.equals("etc/passwd") || path.equals("etc/group")) {
            return accounts(file);
        }
        if (path.equals("proc/mounts")) {
            return lines(file, " selinuxfs ", " cgroup ", " cgroup2 ");
        }
        if (path.equals("proc/self/cgroup")) {
            return lines(file, ":name=systemd:");
        }
        if (path.equals("proc/sysinfo")) {
            return lines(file, "Manufacturer:", "Type:", "Sequence Code:");
        }
        if (path.equals("proc/cmdline")) {
            return argument(file);
        }
        if (path.endsWith("/modules.dep") || path.endsWith("/modules.builtin")) {
            return lines(file, "kvm");
        }
        if (path.equals("etc/hosts")) {
            return lines(file, hostname);
        }
        return path.endsWith(".conf") && path.contains("libvirt/") ? settings(path, text) : text;
    }

    /** Lines of system accounts, without the names of members. */
    private String accounts(KernelText file) {
        StringBuilder kept = new StringBuilder();
        for (String line : file.lines()) {
            String[] fields = line.split(":", -1);
            if (fields.length > 2 && (ACCOUNTS.contains(fields[0]) || accounts.contains(fields[0]))) {
                kept.append(fields[0]).append(":x:").append(fields[2]);
                kept.append(file.path().endsWith("passwd") ? ":" + fields[3] + ":::\n" : ":\n");
            }
        }
        return kept.toString();
    }

    /** The one argument of the kernel's command line that a check reads. */
    private static String argument(KernelText file) {
        for (String word : file.line().split(" ", -1)) {
            if (word.replace('-', '_').startsWith("prot_virt")) {
                return word + "\n";
            }
        }
        return "\n";
    }

    private static String lines(KernelText file, String... words) {
        StringBuilder kept = new StringBuilder();
        for (String line : file.lines()) {
            if (List.of(words).stream().anyMatch(line::contains)) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    /** The settings that probes read, one a line; a malformed file is replaced by another malformed one. */
    private static String settings(String path, String text) {
        try {
            LibvirtConf conf = LibvirtConf.parse(path, text);
            StringBuilder kept = new StringBuilder();
            for (String name : TEXTS) {
                conf.text(name)
                        .ifPresent(value -> kept.append(name)
                                .append(" = ")
                                .append(quoted(value))
                                .append('\n'));
            }
            Optional<List<String>> drivers = conf.texts("security_driver");
            drivers.ifPresent(names -> kept.append("security_driver = [ ")
                    .append(String.join(
                            ", ", names.stream().map(Excerpt::quoted).toList()))
                    .append(" ]\n"));
            for (String name : FLAGS) {
                conf.flag(name).ifPresent(value -> kept.append(name).append(value ? " = 1\n" : " = 0\n"));
            }
            return kept.toString();
        } catch (ConfException malformed) {
            return "# " + malformed.problem().what() + "\n=\n";
        }
    }

    private static String quoted(String value) {
        return value.indexOf('"') < 0 ? '"' + value + '"' : "'" + value + "'";
    }
}
