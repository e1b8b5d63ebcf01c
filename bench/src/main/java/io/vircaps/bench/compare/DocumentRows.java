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
        List<Samples> reading = loop.together(List.of(this::read, () -> tree(builder), this::events));
        List<Samples> writing = loop.together(
                List.of(() -> CapabilitiesXml.write(capabilities, Dialect.DEFAULT), () -> print(transformer, tree)));
        String size = Math.round(bytes.length / 1e3) + " KB";
        String toRecords = "reading " + size + " to records";
        return List.of(
                row(toRecords, reading.get(0), "JDK DOM", reading.get(1), Goal.faster(2.4)),
                row(toRecords, reading.get(0), "bare StAX (Aalto)", reading.get(2), Goal.atMostTimes(1.5)),
                row("writing " + size, writing.get(0), "JDK transformer", writing.get(1), Goal.NONE));
    }

    private static Row row(String what, Samples ours, String otherName, Samples other, Goal goal) {
        return new Row(what, ours, otherName, Optional.of(other), goal);
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
