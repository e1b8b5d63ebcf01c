package io.vircaps.xml;

import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.xml.cpu.CpuContainerXml;
import io.vircaps.xml.cpu.CpuReading;
import io.vircaps.xml.cpu.CpuReadingTerms;
import io.vircaps.xml.cpu.StandaloneCpuXml;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The CPU alone as XML: element {@code <cpu>} as CPU functions take and give it. Safe for any number of threads. */
public final class CpuXml {
    private CpuXml() {}

    /**
     * Reads one CPU.
     *
     * @param document a document with the root {@code <cpu>}
     * @param form     how it is read
     * @throws XmlException if it is not well-formed, or has an invalid value
     */
    public static Cpu read(String document, CpuForm form) {
        InputStream bytes = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        XmlReader in = new XmlReader(bytes, "UTF-8", false);
        in.require(in.name().equals("cpu"), "element cpu");
        Cpu cpu = CpuReading.read(in, ofAnyRelease(form), in.position());
        in.endOfDocument();
        return cpu;
    }

    /**
     * Reads all CPUs of a file as virsh finds them: elements {@code <cpu>} one after the other, of a domain, of host
     * capabilities, or the host model of domain capabilities.
     *
     * @param file the file, in UTF-8; it is not closed
     * @param form how each is read
     * @param cpus receives them in the order of the file
     * @return the number of CPUs
     * @throws XmlException if it is not well-formed, or a CPU has an invalid value
     */
    public static int readAll(InputStream file, CpuForm form, Consumer<? super LocatedCpu> cpus) {
        return CpuContainerXml.read(file, ofAnyRelease(form), cpus);
    }

    /** The same, where an architecture that this release does not know is an error. */
    public static int readAll(InputStream file, CpuForm form, Dialect dialect, Consumer<? super LocatedCpu> cpus) {
        return CpuContainerXml.read(file, new CpuReadingTerms(form, Optional.of(dialect)), cpus);
    }

    /**
     * Reads the first CPU of a file, found as {@link #readAll} does; the others are skipped.
     *
     * @param file the file, in UTF-8; it is not closed
     * @param form how it is read
     * @return the CPU; empty if there is none
     * @throws XmlException if the file is not well-formed, or the CPU has an invalid value
     */
    public static Optional<LocatedCpu> readFirst(InputStream file, CpuForm form) {
        return CpuContainerXml.first(file, ofAnyRelease(form));
    }

    /** The same, where an architecture that this release does not know is an error. */
    public static Optional<LocatedCpu> readFirst(InputStream file, CpuForm form, Dialect dialect) {
        return CpuContainerXml.first(file, new CpuReadingTerms(form, Optional.of(dialect)));
    }

    private static CpuReadingTerms ofAnyRelease(CpuForm form) {
        return new CpuReadingTerms(form, Optional.empty());
    }

    /**
     * Checks the first CPU of a file, found as {@link #readAll} does, against what libvirt's schema allows in it.
     *
     * @param file the file, in UTF-8; it is not closed
     * @return the number of CPUs
     * @throws XmlException if the file is not well-formed, or the CPU is not what the schema allows
     */
    public static int check(InputStream file) {
        return CpuContainerXml.check(file);
    }

    /**
     * The CPU as this libvirt release writes it, its last line end included; empty for a guest's CPU without content.
     *
     * @param cpu     what to write
     * @param dialect the release
     */
    public static String write(Cpu cpu, Dialect dialect) {
        XmlWriter out = new XmlWriter(dialect, EarlyFormatter.OTHER, false);
        StandaloneCpuXml.write(out, cpu);
        return out.document();
    }

    /**
     * A CPU of a file, with its position for error messages.
     *
     * @param cpu      the CPU
     * @param position where it begins
     */
    public record LocatedCpu(Cpu cpu, XmlPosition position) {}
}
