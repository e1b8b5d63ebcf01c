package io.vircaps.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.model.Dialect;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.xml.DomainCapabilitiesXml;
import io.vircaps.xml.Escaping;
import io.vircaps.xml.error.XmlException;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Any bytes are a document or an {@link XmlException}; and what was read is written so that it reads the same. */
class DomainCapabilitiesXmlFuzz {
    /** Has every row of the dialect table, so that nothing is left out. */
    private static final Dialect NEWEST = new Dialect(9999, 0, 0);

    @FuzzTest(maxDuration = "10m")
    void readsOrRefuses(byte[] input) {
        read(input).ifPresent(DomainCapabilitiesXmlFuzz::checkRoundTrip);
    }

    private static Optional<DomainCapabilities> read(byte[] input) {
        try {
            return Optional.of(DomainCapabilitiesXml.read(new ByteArrayInputStream(input)));
        } catch (XmlException refused) {
            return Optional.empty();
        }
    }

    /** Reading may change the order of what was unknown, writing what was written may not change a byte. */
    private static void checkRoundTrip(DomainCapabilities capabilities) {
        String once = DomainCapabilitiesXml.write(capabilities, NEWEST, Escaping.ALWAYS);
        String twice = DomainCapabilitiesXml.write(DomainCapabilitiesXml.read(once), NEWEST, Escaping.ALWAYS);
        if (!once.equals(twice)) {
            throw new AssertionError("written once:\n" + once + "\nwritten twice:\n" + twice);
        }
    }
}
