package io.vircaps.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.FactLog;
import io.vircaps.kernel.observed.ObservedHost;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.VircapsException;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every fact that a document shows is among those that were observed: each file and each recorded fact of a host is
 * changed alone, in several ways, and wherever that makes another document, or another note, the facts of the old one
 * no longer hold.
 */
class KeptFactsTest {
    @TempDir
    Path work;

    /** What is seen of a host through one URI. */
    private static String seen(Path host, String uri, FactLog log) {
        ConnectionOptions options = ConnectionOptions.DEFAULT.root(host).observer(log);
        try (Connection connection = LocalEngines.open(uri, options)) {
            return connection.capabilitiesXml() + connection.notes();
        } catch (VircapsException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static boolean holds(Path host, Map<String, String> facts) {
        HostSource now = HostSource.directory(host);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            if (!ObservedHost.holds(now, fact.getKey(), fact.getValue())) {
                return false;
            }
        }
        return true;
    }

    private Path copy(String fixture) throws IOException {
        return copy(Fixtures.host(fixture), work.resolve(fixture));
    }

    private static Path copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, target.resolve(source.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        }
        return target;
    }

    private static List<Path> files(Path host) throws IOException {
        try (Stream<Path> all = Files.walk(host.resolve("root"))) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
    }

    /** Another digit, another letter, nothing. */
    private static List<String> variants(String content) {
        TreeSet<String> variants = new TreeSet<>();
        variants.add("");
        for (int i = 0; i < Math.min(content.length(), 400); i++) {
            char c = content.charAt(i);
            boolean first = i == 0 || !Character.isLetterOrDigit(content.charAt(i - 1));
            if (first && Character.isLetterOrDigit(c) && variants.size() < 12) {
                char other = Character.isDigit(c) ? (char) ('0' + (c - '0' + 1) % 10) : 'x';
                variants.add(content.substring(0, i) + other + content.substring(i + 1));
            }
        }
        variants.remove(content);
        return List.copyOf(variants);
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64-1s2c1t, qemu:///system",
        "x86_64-1s2c1t, qemu:///session",
        "x86_64-1s2c1t, lxc:///system",
        "fake-x86_64-2s2d2c-resctrl, lxc:///system",
        "fake-ppc64le-16g-pages, qemu:///system",
        "fake-aarch64-no-cache-id, qemu:///system",
        "fake-s390x-no-numa, lxc:///system",
    })
    void noFactOfADocumentChangesUnnoticed(String fixture, String uri) throws IOException {
        Path host = copy(fixture);
        FactLog log = new FactLog();
        String document = seen(host, uri, log);
        Map<String, String> facts = log.facts().orElseThrow();
        assertThat(holds(host, facts)).isTrue();
        List<String> unnoticed = new ArrayList<>();
        int changes = 0;
        for (Path file : files(host)) {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String variant : variants(content)) {
                Files.writeString(file, variant, StandardCharsets.ISO_8859_1);
                boolean other = !seen(host, uri, new FactLog()).equals(document);
                changes += other ? 1 : 0;
                if (other && holds(host, withoutTimes(facts))) {
                    unnoticed.add(host.relativize(file) + " = " + variant);
                }
            }
            Files.delete(file);
            if (!seen(host, uri, new FactLog()).equals(document) && holds(host, facts)) {
                unnoticed.add(host.relativize(file) + " is gone");
            }
            Files.writeString(file, content, StandardCharsets.ISO_8859_1);
        }
        assertThat(unnoticed).isEmpty();
        assertThat(changes).isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64-1s2c1t, lxc:///system",
        "fake-x86_64-2s2d2c-resctrl, lxc:///system",
        "fake-ppc64le-16g-pages, qemu:///system",
    })
    void noNewEntryOfADirectoryIsUnnoticed(String fixture, String uri) throws IOException {
        Path host = copy(fixture);
        FactLog log = new FactLog();
        String document = seen(host, uri, log);
        Map<String, String> facts = withoutTimes(log.facts().orElseThrow());
        List<String> unnoticed = new ArrayList<>();
        int changes = 0;
        for (Path entry : numbered(host.resolve("root"))) {
            Path next = entry.resolveSibling(entry.getFileName().toString().replaceFirst("[0-9]+$", "99"));
            copy(entry, next);
            boolean other = !seen(host, uri, new FactLog()).equals(document);
            changes += other ? 1 : 0;
            if (other && holds(host, facts)) {
                unnoticed.add(host.relativize(next) + " is new");
            }
            delete(next);
        }
        assertThat(unnoticed).isEmpty();
        assertThat(changes).isPositive();
    }

    /** Directories whose names end with a number: a processor, a node, a cache, a domain of resctrl. */
    private static List<Path> numbered(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.getFileName().toString().matches(".*[0-9]") && Files.isDirectory(path))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Without identities of files: they hold the time of this test's own changes, which would hide a missing fact. */
    private static Map<String, String> withoutTimes(Map<String, String> facts) {
        Map<String, String> others = new LinkedHashMap<>(facts);
        others.keySet().removeIf(query -> query.startsWith("s"));
        return others;
    }

    @ParameterizedTest
    @CsvSource({
        "arch = x86_64, arch = i686",
        "page-size = 4096, page-size = 16384",
        "user = uid=0 gid=0, user = uid=1000 gid=1000",
        "kvm.open = yes, kvm.open = permission denied",
        "kvm.device = 0600 0:0, kvm.device = 0660 0:77",
        "tsc.scaling = no, logind.CanSuspend = yes",
    })
    void noRecordedFactChangesUnnoticed(String line, String other) throws IOException {
        Path host = copy("x86_64-1s2c1t");
        FactLog log = new FactLog();
        seen(host, "qemu:///system", log);
        Map<String, String> facts = log.facts().orElseThrow();
        Path recorded = host.resolve("host.txt");
        String text = Files.readString(recorded);
        assertThat(text).contains(line);

        Files.writeString(recorded, text.replace(line, other));

        assertThat(holds(host, facts)).isFalse();
    }
}
