package io.vircaps.bench.compare;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.xml.CapabilitiesXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reading a document to typed records, and writing it, against what a Java program would use otherwise. */
final class DocumentRows {
    private final byte[] bytes;
    private final Loop loop;
    private final InputFactoryImpl stax = new InputFactoryImpl();

    DocumentRows(String document, Loop loop) {
        this.bytes = document.getBytes(StandardCharsets.UTF_8);
        this.loop = loop;
    }

    /** Reading against the JDK's DOM and against bare StAX events, writing against the JDK's identity transformer. */
    List<Row> rows() {
        DocumentBuilder builder = builder();
        Transformer transformer = transformer();
        Capabilities capabilities = read();
        Document tree = tree(builder);
        Samples reading = loop.time(this::read);
        Samples writing = loop.time(() -> CapabilitiesXml.write(capabilities, Dialect.DEFAULT));
        String size = Math.round(bytes.length / 1e3) + " KB";
        return List.of(
                new Row(
                        "reading " + size + " to records",
                        reading,
                        "JDK DOM",
                        Optional.of(loop.time(() -> tree(builder))),
                        Goal.faster(2)),
                new Row(
                        "reading " + size + " to records",
                        reading,
                        "bare StAX (Aalto)",
                        Optional.of(loop.time(this::events)),
                        Goal.NONE),
                new Row(
                        "writing " + size,
                        writing,
                        "JDK transformer",
                        Optional.of(loop.time(() -> print(transformer, tree))),
                        Goal.NONE));
    }

    private Capabilities read() {
        return CapabilitiesXml.read(new ByteArrayInputStream(bytes));
    }

    private Document tree(DocumentBuilder builder) {
        try {
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Integer events() {
        try {
            XMLStreamReader reader = stax.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int count = 0;
            while (reader.hasNext()) {
                count += reader.next();
            }
            reader.close();
            return count;
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String print(Transformer transformer, Document tree) {
        try {
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(tree), new StreamResult(out));
            return out.toString();
        } catch (TransformerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static DocumentBuilder builder() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Transformer transformer() {
        try {
            return TransformerFactory.newDefaultInstance().newTransformer();
        } catch (TransformerException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
