package io.vircaps.xml.capabilities;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.HostCpu;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code <host><cpu>}. */
public final class HostCpuXml {
    /** The CPU of a host without {@code <cpu>}. */
    static final HostCpu UNKNOWN = new HostCpu(Optional.empty(), List.of(), CpuDefinition.NONE, List.of(), Extras.NONE);

    /** Children of {@code <features>} that the schema allows; only the drivers of Xen and test write them. */
    private static final Set<String> TRAITS = Set.of("pae", "nonpae", "vmx", "svm");

    private HostCpuXml() {}

    static HostCpu read(XmlReader in) {
        in.noAttributes();
        Arch arch = null;
        List<String> traits = List.of();
        List<MemorySize> pages = new ArrayList<>();
        CpuDefinitionXml.Reading definition = new CpuDefinitionXml.Reading();
        while (in.nextChild()) {
            if (in.name().equals("pages")) {
                pages.add(Sizes.readPageSize(in));
                in.endNestedWithoutChildren();
                continue;
            }
            switch (in.nameIfFirst()) {
                case "arch" -> arch = new Arch(in.plainText());
                case "features" -> traits = readTraits(in);
                default -> definition.readChild(in);
            }
        }
        return new HostCpu(Optional.ofNullable(arch), traits, definition.build(), pages, in.end());
    }

    private static List<String> readTraits(XmlReader in) {
        in.noAttributes();
        List<String> traits = new ArrayList<>();
        while (in.nextChild()) {
            in.noAttributes();
            in.refuseIfStrict(!TRAITS.contains(in.name()), "unknown feature");
            traits.add(in.name());
            in.endNestedWithoutChildren();
        }
        in.endNested();
        return traits;
    }

    /** Never closes itself: libvirt writes both tags even if the element is empty. */
    public static void write(XmlWriter out, HostCpu cpu) {
        out.start("cpu", cpu.extras());
        out.content();
        if (cpu.arch().isPresent()) {
            out.element("arch", cpu.arch().get().name());
        }
        if (!cpu.features().isEmpty() || out.hasUnknownIn("features")) {
            out.start("features");
            for (String feature : cpu.features()) {
                out.empty(feature);
            }
            out.end();
        }
        CpuDefinitionXml.write(out, cpu.definition());
        if (out.has(Since.PAGES)) {
            for (MemorySize size : cpu.pages()) {
                out.start("pages");
                Sizes.writePageSize(out, size);
                out.end();
            }
        }
        out.end();
    }
}
