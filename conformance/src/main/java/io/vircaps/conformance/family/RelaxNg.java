package io.vircaps.conformance.family;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A RELAX NG schema, loaded by Jing, which stands behind the JDK's interface for schemas. */
final class RelaxNg {
    private static final String JING = "com.thaiopensource.relaxng.jaxp.XMLSyntaxSchemaFactory";

    private final Schema schema;

    /** Loads a schema and what it includes. */
    RelaxNg(Path file) throws IOException {
        SchemaFactory factory =
                SchemaFactory.newInstance(XMLConstants.RELAXNG_NS_URI, JING, RelaxNg.class.getClassLoader());
        try {
            schema = factory.newSchema(file.toFile());
        } catch (SAXException malformed) {
            throw new IOException(file + ": " + malformed.getMessage(), malformed);
        }
    }

    /**
     * Something a schema has against a document.
     *
     * @param line    where, from 1
     * @param message what
     */
    record Violation(int line, String message) {
        static Violation of(SAXParseException exception) {
            return new Violation(Math.max(1, exception.getLineNumber()), String.valueOf(exception.getMessage()));
        }

        @Override
        public String toString() {
            return "line " + line + ": " + message;
        }
    }

    /** What the schema has against a document; empty if it is valid. */
    List<Violation> violations(String document) throws IOException {
        Collector violations = new Collector();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(violations);
        try {
            validator.validate(new SAXSource(new InputSource(new StringReader(document))));
        } catch (SAXException illFormed) {
            violations.all.add(new Violation(1, String.valueOf(illFormed.getMessage())));
        }
        return List.copyOf(violations.all);
    }

    private static final class Collector implements ErrorHandler {
        private final List<Violation> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException violation) {
            error(violation);
        }

        @Override
        public void error(SAXParseException violation) {
            all.add(Violation.of(violation));
        }

        @Override
        public void fatalError(SAXParseException violation) {
            error(violation);
        }
    }
}
