package io.vircaps.conformance.qemu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What libvirt keeps of one emulator, as far as it shows in capabilities; element {@code <qemuCaps>} of its cache
 * files.
 *
 * @param flags    names of the capability flags, among them {@code kvm} and {@code tcg}
 * @param arch     the emulated architecture, by libvirt's name
 * @param machines machine types in libvirt's order, those of kvm before those of tcg
 */
public record EmulatorCache(Set<String> flags, String arch, List<StoredMachine> machines) {
    /**
     * One machine type; element {@code <machine>}.
     *
     * @param accelerator {@code kvm} or {@code tcg}: in which run it was listed
     * @param name        QEMU's name
     * @param alias       the name it can also be called by
     * @param maxCpus     most virtual CPUs; 0 where not stored
     * @param deprecated  whether QEMU means to drop it
     */
    public record StoredMachine(
            String accelerator, String name, Optional<String> alias, int maxCpus, boolean deprecated) {}

    public EmulatorCache {
        flags = Set.copyOf(flags);
        machines = List.copyOf(machines);
    }

    /** Reads such a file. */
    public static EmulatorCache read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(stream));
        } catch (XMLStreamException malformed) {
            throw new IOException(file + ": " + malformed.getMessage(), malformed);
        }
    }

    /** Whether libvirt would offer this domain type. */
    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** The machine types of one run. */
    public List<StoredMachine> machines(String accelerator) {
        return machines.stream()
                .filter(machine -> machine.accelerator().equals(accelerator))
                .toList();
    }

    private static EmulatorCache read(XMLStreamReader xml) throws XMLStreamException {
        Set<String> flags = new TreeSet<>();
        List<StoredMachine> machines = new ArrayList<>();
        String arch = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "flag" -> flags.add(xml.getAttributeValue(null, "name"));
                case "arch" -> arch = xml.getElementText();
                case "machine" -> machines.add(machine(xml));
                default -> {}
            }
        }
        return new EmulatorCache(flags, arch, machines);
    }

    private static StoredMachine machine(XMLStreamReader xml) {
        return new StoredMachine(
                xml.getAttributeValue(null, "type"),
                xml.getAttributeValue(null, "name"),
                Optional.ofNullable(xml.getAttributeValue(null, "alias")),
                Optional.ofNullable(xml.getAttributeValue(null, "maxCpus"))
                        .map(Integer::valueOf)
                        .orElse(0),
                "yes".equals(xml.getAttributeValue(null, "deprecated")));
    }
}
