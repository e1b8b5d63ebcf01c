package io.vircaps;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vircaps.model.DialectRow;
import io.vircaps.testkit.Fixtures;
import io.vircaps.testkit.Golden;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/dialects.md} equal to the rows of all modules. */
class DialectsPageTest {
    private static final String HEAD = """
            # Dialects

            A dialect is the libvirt release whose documents are written: `--dialect 9.0.0`. This page lists what depends on it. It
            is generated from the dialect rows, one enum a table; no other code names a release.

            - A row applies from its release on. What has no row applies to every release.
            - `~`: the release is known to one or two releases only; the later one is given.
            - *last*: the last release that writes it. `vircaps validate --strict --dialect` reports it in documents of later ones.
            - `XEN: 0.3.3`: the first release for one engine, where it differs from all others.

            Sources: libvirt's tags and release notes. `xml` writes and checks documents by its rows (`Since`: capabilities,
            `DomainSince`: domain capabilities); the other modules use theirs while they assemble a document.
            """;

    /** The rows of each enum by its heading, in the order of declaration; found by type, so that none can be missing. */
    private static Map<String, List<DialectRow>> rows() {
        Map<String, List<DialectRow>> rows = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.vircaps").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(DialectRow.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .forEach(type -> rows.put(heading(type), constants(type)));
        return rows;
    }

    /** {@code driver-xen: XenSince} of {@code io.vircaps.driver.xen.hypervisor.XenSince}. */
    private static String heading(JavaClass type) {
        String[] names = type.getPackageName().split("\\.", -1);
        return (names[2].equals("driver") ? "driver-" + names[3] : names[2]) + ": " + type.getSimpleName();
    }

    private static List<DialectRow> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(DialectRow.class::cast)
                .toList();
    }

    private static String chapter(Map.Entry<String, List<DialectRow>> table) {
        return table.getValue().stream()
                .map(DialectsPageTest::line)
                .collect(Collectors.joining(
                        "",
                        "\n## Module `" + table.getKey().replace(": ", "`, `")
                                + "`\n\n| since | what | row | remarks |\n| --- | --- | --- | --- |\n",
                        ""));
    }

    private static String line(DialectRow row) {
        DialectRow.Entry entry = row.entry();
        String remarks = Stream.concat(row.remark().stream(), entry.last().map(last -> "last: " + last).stream())
                .collect(Collectors.joining("; "));
        return "| %s%s | %s | %s | %s |\n"
                .formatted(entry.isApproximate() ? "~" : "", row.since(), entry.subject(), row.name(), remarks);
    }

    @Test
    void describesEveryRow() {
        Golden.assertMatches(
                Fixtures.root().resolveSibling("docs").resolve("dialects.md"),
                HEAD + rows().entrySet().stream().map(DialectsPageTest::chapter).collect(Collectors.joining()));
    }

    @Test
    void findsEveryTable() {
        assertThat(rows())
                .containsOnlyKeys(
                        "connect: ConnectSince",
                        "cpu: CpuSince",
                        "driver-qemu: OldestQemu",
                        "driver-qemu: QemuSince",
                        "driver-test: TestSince",
                        "driver-xen: XenSince",
                        "host: HostSince",
                        "model: ModelSince",
                        "output: VirshSince",
                        "xml: DomainSince",
                        "xml: Since",
                        "xml: Untyped");
    }

    @Test
    void statesEachSubjectOnceInATable() {
        assertThat(rows().values())
                .allSatisfy(table -> assertThat(table)
                        .extracting(row -> row.entry().subject())
                        .doesNotHaveDuplicates()
                        .allSatisfy(subject -> assertThat(subject).isNotBlank().doesNotContain("|")));
    }
}
