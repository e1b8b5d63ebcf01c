package io.vircaps.cpu.map.libvirt;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.SystemWords;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.token.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the CPU map directory of an installed libvirt, usually {@code /usr/share/libvirt/cpu_map}: {@code index.xml}
 * names the files of each architecture, in order; {@code cpuMapLoad}.
 */
public final class LibvirtMapDirectory {
    private final Files files;
    private final String where;

    /** The files of the directory, by name: this module opens no file itself. */
    @FunctionalInterface
    public interface Files {
        /**
         * Opens a file; the caller closes it.
         *
         * @param name its name, without a directory
         * @throws IOException if there is none, or it cannot be read
         */
        InputStream open(String name) throws IOException;
    }

    private LibvirtMapDirectory(Files files, String where) {
        this.files = files;
        this.where = where;
    }

    /**
     * Reads a directory.
     *
     * @param files   its files, {@code index.xml} among them
     * @param where   its path, for errors
     * @param release the release it belongs to, which the directory does not name
     * @throws CpuMapException if a file is missing or not well-formed, or a name is used that is not defined
     */
    public static CpuMap read(Files files, String where, Dialect release) {
        LibvirtMapDirectory map = new LibvirtMapDirectory(files, where);
        List<MapElement> arches = map.elements("index.xml").stream()
                .filter(element -> element.name().equals("arch"))
                .toList();
        CpuMap read = new CpuMap(
                release,
                "libvirt's directory " + where,
                X86MapXml.read(map.section(arches, "x86")),
                Ppc64MapXml.read(map.section(arches, "ppc64")),
                ArmMapXml.read(map.section(arches, "arm")));
        return read.checked(where);
    }

    /** Vendors, features and models of an architecture, each kind in the order of the files. */
    private List<MapElement> section(List<MapElement> arches, String arch) {
        List<MapElement> all = new ArrayList<>();
        for (MapElement section : arches) {
            if (section.has("name", arch)) {
                include(section, all);
            }
        }
        return all;
    }

    private void include(MapElement section, List<MapElement> all) {
        for (MapElement element : section.children()) {
            switch (element.name()) {
                case "include" -> all.addAll(elements(fileName(element)));
                case "group" -> include(element, all);
                default -> all.add(element);
            }
        }
    }

    private static String fileName(MapElement include) {
        String name = include.required("filename");
        if (name.indexOf('/') >= 0 || name.indexOf('\0') >= 0) {
            throw include.problem("leads out of the directory: " + name);
        }
        return name;
    }

    /** The elements in the root element of a file. */
    private List<MapElement> elements(String name) {
        String file = where + "/" + name;
        try (InputStream stream = files.open(name)) {
            XmlReader in = new XmlReader(stream, null, false);
            while (in.nextChild()) {
                in.unknown();
            }
            Extras content = in.end();
            in.endOfDocument();
            return content.elements().stream()
                    .map(element -> new MapElement(file, element))
                    .toList();
        } catch (IOException e) {
            throw new CpuMapException(file, "cannot be read: " + SystemWords.of(e), e);
        } catch (XmlException e) {
            throw new CpuMapException(file, e.problem().sentence(), e);
        }
    }
}
