package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.ExpectedDocument;
import io.vircaps.conformance.ExpectedDocument.Maker;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.Workspace;
import io.vircaps.conformance.family.RelaxNg.Violation;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents that we write, held against libvirt's schema {@code capability.rng}: those of the other families, the test
 * driver's, and those of our own hosts. Where the schema is stricter than libvirt itself, there is a listed exception.
 */
public final class RelaxNgFamily implements Family {
    private final List<SchemaException> exceptions = SchemaException.listed();

    @Override
    public String name() {
        return "rng";
    }

    @Override
    public List<Case> cases(Workspace workspace) throws IOException {
        RelaxNg schema = new RelaxNg(workspace.tree().schema());
        List<Case> cases = new ArrayList<>();
        documents(workspace).forEach((name, maker) -> cases.add(new Case(name, () -> judge(schema, maker.make()))));
        return cases;
    }

    /** Violations that no exception covers. */
    private Optional<String> judge(RelaxNg schema, String document) throws IOException {
        List<String> lines = document.lines().toList();
        List<String> violations = schema.violations(document).stream()
                .filter(violation -> !isExcepted(lines, violation))
                .map(Violation::toString)
                .toList();
        return violations.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", violations) + "\n\n" + document);
    }

    private boolean isExcepted(List<String> lines, Violation violation) {
        return exceptions.stream().anyMatch(each -> each.covers(lines.get(violation.line() - 1), violation.message()));
    }

    private static Map<String, Maker> documents(Workspace workspace) throws IOException {
        Map<String, Maker> documents = new LinkedHashMap<>();
        for (ExpectedDocument each : new Vircaps2xml().documents(workspace)) {
            documents.put("vircaps2xml-" + each.name(), each.maker());
        }
        for (ExpectedDocument each : new Qemucaps2xml().documents(workspace)) {
            documents.put("qemucaps2xml-" + each.name(), each.maker());
        }
        for (Path file : workspace.tree().list("capabilityschemadata", ".xml")) {
            documents.put(
                    "capabilityschema-" + Names.stem(file),
                    () -> CapabilitySchema.rewritten(file, workspace.dialect()));
        }
        ConnectionOptions ofRelease = ConnectionOptions.DEFAULT.dialect(workspace.dialect());
        documents.put("test-default", () -> capabilities("test:///default", ofRelease));
        for (Path host : hosts(workspace)) {
            ConnectionOptions options = ofRelease.root(host).withoutCache();
            documents.put("host-" + host.getFileName(), () -> capabilities("qemu:///system", options));
        }
        return documents;
    }

    private static List<Path> hosts(Workspace workspace) throws IOException {
        try (Stream<Path> hosts = Files.list(workspace.fixtures().resolve("hosts"))) {
            return hosts.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String capabilities(String uri, ConnectionOptions options) {
        try (Connection connection = Connection.open(uri, options)) {
            return connection.capabilitiesXml();
        }
    }
}
