package io.vircaps.model.guest;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.NearestName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of architectures, domain types and machine types of other libvirt releases and QEMU releases, for error
 * messages on unknown names. The facts are in {@code names.txt} beside this class, with their sources; the file is read
 * at the first error.
 */
public final class GuestNames {
    private static final String FILE = "names.txt";

    private static final List<String> TYPES = List.of(
            "qemu",
            "kqemu",
            "kvm",
            "xen",
            "lxc",
            "uml",
            "openvz",
            "test",
            "vmware",
            "hyperv",
            "vbox",
            "phyp",
            "parallels",
            "bhyve",
            "vz",
            "hvf");

    private static final List<String> OS_TYPES = List.of("hvm", "linux", "exe", "xenpvh");

    /** A machine type of one QEMU release: {@code pc-q35-9.2}. */
    private static final Pattern VERSIONED =
            Pattern.compile("(pc|pc-i440fx|pc-q35|virt|pseries|s390-ccw-virtio|spapr)-(\\d+\\.\\d+(\\.\\d+)?)");

    /** A machine type of a distribution's QEMU: {@code pc-q35-rhel9.4.0}, {@code pc-i440fx-noble}. */
    private static final Pattern OF_DISTRIBUTION =
            Pattern.compile("(?:pc|pc-i440fx|pc-q35|virt|pseries|s390-ccw-virtio)-(rhel|[a-z]{5,})[\\d.]*(-[a-z]+)?");

    /** One line of the file. */
    private record Fact(String kind, String name, String since, String removed, List<String> words) {
        static Fact of(String line) {
            List<String> words = List.of(line.split(" ", -1));
            return new Fact(words.get(0), words.get(1), words.get(2), words.get(3), words.subList(4, words.size()));
        }

        String arches() {
            return String.join(
                    ", ", words.stream().filter(word -> !word.startsWith("=")).toList());
        }

        String replacement() {
            return words.stream()
                    .filter(word -> word.startsWith("="))
                    .map(word -> "; use " + word.substring(1))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Read once, by the first error. */
    private static final class Facts {
        static final List<Fact> ALL = read();

        private static List<Fact> read() {
            List<Fact> facts = new ArrayList<>();
            try (InputStream file = GuestNames.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    throw new IllegalStateException(FILE + " is not in the jar");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        facts.add(Fact.of(line));
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(FILE, failure);
            }
            return List.copyOf(facts);
        }
    }

    private GuestNames() {}

    /** The domain types a libvirt release knows, in the order of its {@code virDomainVirtType} enumeration. */
    public static List<String> domainTypes(Dialect dialect) {
        return TYPES.stream()
                .filter(type -> since(type).map(dialect::atLeast).orElse(true))
                .toList();
    }

    /** The OS types, in the order of {@code virDomainOSType}; {@code xen} is taken for the domain type. */
    public static List<String> osTypes() {
        return OS_TYPES;
    }

    private static Optional<Dialect> since(String type) {
        return named("type", type).map(fact -> Dialect.parse(fact.since()));
    }

    /** The facts on a name that a release does not have; empty if no release has it. */
    public static Optional<String> elsewhere(String name, Dialect dialect) {
        return ofLaterLibvirt(name, dialect)
                .or(() -> named("alias", name).map(GuestNames::alias))
                .or(() -> named("target", name).map(GuestNames::target))
                .or(() -> machine(name));
    }

    private static Optional<String> ofLaterLibvirt(String name, Dialect dialect) {
        return new Arch(name)
                .since()
                .or(() -> since(name))
                .filter(since -> !dialect.atLeast(since))
                .map(since -> "libvirt " + dialect + " does not know " + name + "; " + since + " does");
    }

    private static Optional<Fact> named(String kind, String name) {
        return Facts.ALL.stream()
                .filter(fact -> fact.kind().equals(kind) && fact.name().equals(name))
                .findFirst();
    }

    private static String alias(Fact fact) {
        String name = fact.words().get(0);
        String since = fact.since().equals("-") ? "" : ", under QEMU since " + fact.since();
        return "libvirt does not know " + fact.name() + "; it calls it " + name + since;
    }

    private static String target(Fact fact) {
        String removed = fact.removed().equals("-") ? "emulates it" : "emulated it before " + fact.removed();
        return "no libvirt release knows " + fact.name() + "; QEMU " + removed;
    }

    /** The facts on a machine type of QEMU; empty if there is none of that name. */
    public static Optional<String> machine(String name) {
        Matcher versioned = VERSIONED.matcher(name);
        if (versioned.matches()) {
            return Optional.of(versioned(name, versioned.group(1), versioned.group(2)));
        }
        Optional<String> known = named("machine", name).map(GuestNames::machine);
        if (known.isPresent()) {
            return known;
        }
        Matcher distribution = OF_DISTRIBUTION.matcher(name);
        return distribution.matches()
                ? Optional.of(name + " is a machine type of " + distributor(distribution.group(1)) + " QEMU alone")
                : Optional.empty();
    }

    private static String distributor(String word) {
        return word.equals("rhel") ? "Red Hat's" : "a distribution's";
    }

    /** The types up to {@code pc-1.3} were renamed in QEMU 1.4 and removed from 4.0 to 6.0. */
    private static String versioned(String name, String family, String release) {
        String since = name + " is a machine type of QEMU " + release;
        return family.equals("pc") ? since + "; QEMU 6.0 has none of these any more" : since + " and later";
    }

    private static String machine(Fact fact) {
        String since = fact.since().equals("-") ? "" : " since " + fact.since();
        String removed = fact.removed().equals("-") ? "" : "; removed in " + fact.removed() + fact.replacement();
        return fact.name() + " is a machine type of QEMU" + since + " for " + fact.arches() + removed;
    }

    /** The name of a release that is spelled almost like this one; empty if none is. */
    public static Optional<String> near(String name, Dialect dialect) {
        List<String> known = new ArrayList<>();
        Arch.known(dialect).forEach(arch -> known.add(arch.name()));
        known.addAll(OS_TYPES);
        known.addAll(domainTypes(dialect));
        return NearestName.of(name, known);
    }
}
