package io.vircaps.xml.element;

import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.UnreadableXmlException;
import io.vircaps.xml.error.XmlPosition;
import io.vircaps.xml.token.LiberalReading;
import io.vircaps.xml.token.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the CPUs of a file, as virsh does: it puts the file between two tags, so that several {@code <cpu>} may follow
 * one another, and looks in four places.
 */
public final class CpuContainerXml {
    private static final byte[] DECLARATION = "<?xml".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_DECLARATION = 1024;

    private final Taker taker;
    private int count;

    /** Who reads a CPU that was found. */
    private interface Taker {
        /** Reads the element the reader stands on; {@code mode} is the one of domain capabilities. */
        void take(XmlReader in, boolean mode);
    }

    private CpuContainerXml(Taker taker) {
        this.taker = taker;
    }

    /** Hands over the CPUs of a file in order; how many there were. */
    public static int read(InputStream document, CpuForm form, Consumer<? super Cpu> cpus) {
        return read(
                document, (in, mode) -> cpus.accept(mode ? CpuReading.readMode(in, form) : CpuReading.read(in, form)));
    }

    /** Checks the first CPU of a file against what libvirt's schema allows; how many CPUs there were. */
    public static int check(InputStream document) {
        CpuStructure structure = new CpuStructure();
        boolean[] checked = new boolean[1];
        return read(document, (in, mode) -> {
            XmlPosition position = in.position();
            Extras.Element element = in.tree();
            if (!checked[0]) {
                checked[0] = true;
                check(structure, mode ? withoutAttributes(element) : element, position);
            }
        });
    }

    private static void check(CpuStructure structure, Extras.Element cpu, XmlPosition position) {
        Optional<String> fault = structure.fault(cpu);
        if (fault.isPresent()) {
            throw new InvalidDocumentException("not what libvirt's schema allows: " + fault.get(), position);
        }
    }

    private static Extras.Element withoutAttributes(Extras.Element mode) {
        return new Extras.Element(mode.after(), mode.name(), List.of(), mode.text(), mode.children());
    }

    private static int read(InputStream document, Taker taker) {
        CpuContainerXml container = new CpuContainerXml(taker);
        XmlReader in = new XmlReader(enclosed(document), "UTF-8", false);
        while (in.nextChild()) {
            container.readTop(in);
        }
        in.end();
        in.endOfDocument();
        return container.count;
    }

    private static InputStream enclosed(InputStream document) {
        PushbackInputStream body = new PushbackInputStream(document, DECLARATION.length);
        try {
            skipDeclaration(body);
        } catch (IOException cause) {
            throw new UnreadableXmlException(new XmlPosition(1, 1, "/"), cause);
        }
        return new SequenceInputStream(Collections.enumeration(List.of(tag("<container>"), body, tag("</container>"))));
    }

    private static InputStream tag(String tag) {
        return new ByteArrayInputStream(tag.getBytes(StandardCharsets.US_ASCII));
    }

    private static void skipDeclaration(PushbackInputStream body) throws IOException {
        byte[] start = body.readNBytes(DECLARATION.length);
        if (!Arrays.equals(start, DECLARATION)) {
            body.unread(start);
            return;
        }
        int last = 0;
        for (int i = 0; i < MAX_DECLARATION; i++) {
            int next = body.read();
            if (next < 0 || (last == '?' && next == '>')) {
                return;
            }
            last = next;
        }
    }

    private void readTop(XmlReader in) {
        switch (in.name()) {
            case "cpu" -> take(in, false);
            case "domain" -> readCpuOf(in);
            case "capabilities" -> readCapabilities(in);
            case "domainCapabilities" -> readDomainCapabilities(in);
            default -> LiberalReading.skip(in);
        }
    }

    private void take(XmlReader in, boolean mode) {
        taker.take(in, mode);
        count++;
    }

    private void readCpuOf(XmlReader in) {
        while (in.nextChild()) {
            if (in.name().equals("cpu")) {
                take(in, false);
            } else {
                LiberalReading.skip(in);
            }
        }
        in.end();
    }

    private void readCapabilities(XmlReader in) {
        while (in.nextChild()) {
            if (in.name().equals("host")) {
                readCpuOf(in);
            } else {
                LiberalReading.skip(in);
            }
        }
        in.end();
    }

    private void readDomainCapabilities(XmlReader in) {
        while (in.nextChild()) {
            if (in.name().equals("cpu")) {
                readModes(in);
            } else {
                LiberalReading.skip(in);
            }
        }
        in.end();
    }

    private void readModes(XmlReader in) {
        while (in.nextChild()) {
            boolean isHostModel =
                    in.name().equals("mode") && has(in, "name", "host-model") && has(in, "supported", "yes");
            if (isHostModel) {
                take(in, true);
            } else {
                LiberalReading.skip(in);
            }
        }
        in.end();
    }

    private static boolean has(XmlReader in, String name, String value) {
        int index = LiberalReading.indexOf(in, name);
        return index >= 0 && in.value(index).equals(value);
    }
}
