package io.vircaps.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.vircaps.model.Capabilities;
import io.vircaps.xml.CapabilitiesXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reading a document: to records, and what comes before or instead of that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class XmlReading {
    private final byte[] document = Sample.document().getBytes(StandardCharsets.UTF_8);
    private final InputFactoryImpl stax = new InputFactoryImpl();
    private final DocumentBuilder dom = builder();

    /** Ours. */
    @Benchmark
    public Capabilities records() {
        return CapabilitiesXml.read(new ByteArrayInputStream(document));
    }

    /** The events of Aalto, on which ours is built, and nothing made of them. */
    @Benchmark
    public int events() throws XMLStreamException {
        XMLStreamReader reader = stax.createXMLStreamReader(new ByteArrayInputStream(document));
        int sum = 0;
        while (reader.hasNext()) {
            sum += reader.next();
        }
        reader.close();
        return sum;
    }

    /** The tree of the JDK's parser. */
    @Benchmark
    public Document tree() throws IOException, SAXException {
        return dom.parse(new ByteArrayInputStream(document));
    }

    private static DocumentBuilder builder() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
