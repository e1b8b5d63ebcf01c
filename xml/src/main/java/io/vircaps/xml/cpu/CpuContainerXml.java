package io.vircaps.xml.cpu;

import io.vircaps.model.Extras;
import io.vircaps.xml.CpuXml.LocatedCpu;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlPosition;
import io.vircaps.xml.token.LiberalReading;
import io.vircaps.xml.token.XmlReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the CPUs of a file as virsh does: several {@code <cpu>} may follow one another, and they stand in four places.
 */
public final class CpuContainerXml {
    private final CpuHandler handler;
    private int count;

    /** The reading of a CPU that was found. */
    private interface CpuHandler {
        /** Reads the current element; {@code mode} states that it is {@code <mode>} of domain capabilities. */
        void handle(XmlReader in, boolean mode);
    }

    private CpuContainerXml(CpuHandler handler) {
        this.handler = handler;
    }

    /** Passes the CPUs of a file to a consumer in order; returns their number. */
    public static int read(InputStream file, CpuReadingTerms terms, Consumer<? super LocatedCpu> cpus) {
        return read(file, (in, mode) -> cpus.accept(located(in, mode, terms)));
    }

    /** The first CPU of a file; the others are skipped. */
    public static Optional<LocatedCpu> first(InputStream file, CpuReadingTerms terms) {
        List<LocatedCpu> first = new ArrayList<>(1);
        read(file, (in, mode) -> {
            if (first.isEmpty()) {
                first.add(located(in, mode, terms));
            } else {
                LiberalReading.skip(in);
            }
        });
        return first.stream().findFirst();
    }

    private static LocatedCpu located(XmlReader in, boolean mode, CpuReadingTerms terms) {
        XmlPosition start = in.position();
        return new LocatedCpu(mode ? CpuReading.readMode(in, terms, start) : CpuReading.read(in, terms, start), start);
    }

    /** Checks the first CPU of a file against libvirt's schema; returns the number of CPUs. */
    public static int check(InputStream file) {
        boolean[] checked = new boolean[1];
        return read(file, (in, mode) -> {
            if (checked[0]) {
                LiberalReading.skip(in);
                return;
            }
            checked[0] = true;
            XmlPosition position = in.position();
            Extras.Element element = in.tree();
            check(mode ? withoutAttributes(element) : element, position);
        });
    }

    private static void check(Extras.Element cpu, XmlPosition position) {
        Optional<String> fault = new CpuStructure().fault(cpu);
        if (fault.isPresent()) {
            throw new InvalidDocumentException("not what libvirt's schema allows: " + fault.get(), position);
        }
    }

    private static Extras.Element withoutAttributes(Extras.Element mode) {
        return new Extras.Element(mode.after(), mode.name(), List.of(), mode.text(), mode.children());
    }

    private static int read(InputStream file, CpuHandler handler) {
        CpuContainerXml container = new CpuContainerXml(handler);
        XmlReader in = XmlReader.ofFragments(file);
        while (in.nextChild()) {
            container.readTop(in);
        }
        in.end();
        in.endOfDocument();
        return container.count;
    }

    private void readTop(XmlReader in) {
        switch (LiberalReading.name(in)) {
            case "cpu" -> take(in, false);
            case "domain" -> readCpuOf(in);
            case "capabilities" -> readCapabilities(in);
            case "domainCapabilities" -> readDomainCapabilities(in);
            default -> LiberalReading.skip(in);
        }
    }

    private void take(XmlReader in, boolean mode) {
        handler.handle(in, mode);
        count++;
    }

    private void readCpuOf(XmlReader in) {
        while (in.nextChild()) {
            if (LiberalReading.name(in).equals("cpu")) {
                take(in, false);
            } else {
                LiberalReading.skip(in);
            }
        }
        in.end();
    }

    private void readCapabilities(XmlReader in) {
        while (in.nextChild()) {
            if (LiberalReading.name(in).equals("host")) {
                readCpuOf(in);
            } else {
                LiberalReading.skip(in);
            }
        }
        in.end();
    }

    private void readDomainCapabilities(XmlReader in) {
        while (in.nextChild()) {
            if (LiberalReading.name(in).equals("cpu")) {
                readModes(in);
            } else {
                LiberalReading.skip(in);
            }
        }
        in.end();
    }

    private void readModes(XmlReader in) {
        while (in.nextChild()) {
            boolean isHostModel = LiberalReading.name(in).equals("mode")
                    && has(in, "name", "host-model")
                    && has(in, "supported", "yes");
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
