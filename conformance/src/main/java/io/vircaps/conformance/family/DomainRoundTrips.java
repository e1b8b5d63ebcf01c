package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.Workspace;
import io.vircaps.xml.DomainCapabilitiesXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every domain capabilities document that this release of libvirt wrote itself, of all its drivers: the expected ones
 * of {@code tests/domaincapstest.c}, read and written back to the same bytes.
 */
public final class DomainRoundTrips implements Family {
    @Override
    public String name() {
        return "domainroundtrip";
    }

    @Override
    public List<Case> cases(Workspace workspace) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : workspace.tree().list("domaincapsdata", ".xml")) {
            String document = Files.readString(file);
            cases.add(new Case(
                    Names.stem(file),
                    () -> LineDiff.of(
                            document,
                            DomainCapabilitiesXml.write(DomainCapabilitiesXml.read(document), workspace.dialect()))));
        }
        return cases;
    }
}
