package io.vircaps.cpu.data;

import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.token.LiberalReading;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The codec of registers as XML: {@code <cpudata arch='x86'>}, as in libvirt's tests and status files. */
public final class CpuDataXml {
    private static final String ARCH = "x86";
    private static final String NUMBER = "a number of 32 bits, hexadecimal after 0x";

    private CpuDataXml() {}

    /**
     * Reads registers.
     *
     * @throws XmlException if the document is not well-formed, or not of x86 registers
     */
    public static X86Data read(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        XmlReader in = new XmlReader(new ByteArrayInputStream(bytes), "UTF-8", false);
        in.require(in.name().equals("cpudata"), "element cpudata");
        int arch = in.onlyAttribute("arch");
        if (!in.value(arch).equals(ARCH)) {
            throw in.wrong(arch, ARCH);
        }
        X86Data data = readItems(in);
        in.end();
        in.endOfDocument();
        return data;
    }

    private static X86Data readItems(XmlReader in) {
        List<CpuidLeaf> leaves = new ArrayList<>();
        List<Msr> msrs = new ArrayList<>();
        while (in.nextChild()) {
            switch (in.name()) {
                case "cpuid" -> leaves.add(leaf(in));
                case "msr" -> msrs.add(msr(in));
                default -> {} // alias, and elements of later releases
            }
            LiberalReading.skip(in);
        }
        return new X86Data(leaves, msrs);
    }

    private static CpuidLeaf leaf(XmlReader in) {
        return new CpuidLeaf(
                required(in, "eax_in"),
                optional(in, "ecx_in"),
                optional(in, "eax"),
                optional(in, "ebx"),
                optional(in, "ecx"),
                optional(in, "edx"));
    }

    private static Msr msr(XmlReader in) {
        return Msr.of(required(in, "index"), required(in, "eax"), required(in, "edx"));
    }

    private static int required(XmlReader in, String name) {
        return number(in, LiberalReading.required(in, name));
    }

    private static int optional(XmlReader in, String name) {
        int index = LiberalReading.indexOf(in, name);
        return index < 0 ? 0 : number(in, index);
    }

    private static int number(XmlReader in, int index) {
        String text = in.value(index);
        try {
            return text.startsWith("0x")
                    ? Integer.parseUnsignedInt(text.substring(2), 16)
                    : Integer.parseUnsignedInt(text);
        } catch (NumberFormatException notANumber) {
            throw in.wrong(index, NUMBER);
        }
    }

    /** The registers as libvirt writes them; {@code virCPUx86DataFormat}. */
    public static String write(X86Data data) {
        XmlWriter out = new XmlWriter(Dialect.DEFAULT, EarlyFormatter.OTHER, true);
        out.start("cpudata");
        out.attribute("arch", ARCH);
        out.content();
        for (CpuidLeaf leaf : data.leaves()) {
            out.start("cpuid");
            hex(out, "eax_in", leaf.leaf());
            hex(out, "ecx_in", leaf.subleaf());
            hex(out, "eax", leaf.eax());
            hex(out, "ebx", leaf.ebx());
            hex(out, "ecx", leaf.ecx());
            hex(out, "edx", leaf.edx());
            out.end();
        }
        for (Msr msr : data.msrs()) {
            out.start("msr");
            out.attribute("index", "0x" + Integer.toHexString(msr.index()));
            hex(out, "eax", msr.eax());
            hex(out, "edx", msr.edx());
            out.end();
        }
        out.end();
        return out.document();
    }

    private static void hex(XmlWriter out, String name, int value) {
        out.attribute(name, "0x" + HexFormat.of().toHexDigits(value));
    }
}
