package io.vircaps.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.Escaping;
import io.vircaps.xml.error.XmlException;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Any bytes are a document or an {@link XmlException}; and what was read is written so that it reads the same. */
class CapabilitiesXmlFuzz {
    /** Has every row of the dialect table, so that nothing is left out. */
    private static final Dialect NEWEST = new Dialect(9999, 0, 0);

    @FuzzTest(maxDuration = "10m")
    void readsOrRefuses(byte[] input) {
        read(input).ifPresent(CapabilitiesXmlFuzz::checkRoundTrip);
    }

    private static Optional<Capabilities> read(byte[] input) {
        try {
            return Optional.of(CapabilitiesXml.read(new ByteArrayInputStream(input)));
        } catch (XmlException refused) {
            checkPosition(refused);
            return Optional.empty();
        }
    }

    private static void checkPosition(XmlException refused) {
        boolean sound = refused.position().line() > 0
                && refused.position().column() > 0
                && refused.position().path().startsWith("/");
        if (!sound) {
            throw new AssertionError("a place that cannot be: " + refused.position(), refused);
        }
    }

    /** Reading may change the order of what was unknown, writing what was written may not change a byte. */
    private static void checkRoundTrip(Capabilities capabilities) {
        String once = CapabilitiesXml.write(capabilities, NEWEST, Escaping.ALWAYS);
        String twice = CapabilitiesXml.write(CapabilitiesXml.read(once), NEWEST, Escaping.ALWAYS);
        if (!once.equals(twice)) {
            throw new AssertionError("written once:\n" + once + "\nwritten twice:\n" + twice);
        }
    }
}
