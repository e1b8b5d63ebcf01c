package io.vircaps.xml.capabilities;

import io.vircaps.model.CpuSet;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** {@code <cpu>} of a cell. */
final class CellCpuXml {
    private CellCpuXml() {}

    static CellCpu read(XmlReader in) {
        int id = -1;
        Attributes place = new Attributes();
        for (int i = 0; i < in.attributeCount(); i++) {
            String name = in.attributeName(i);
            if (name.equals("id")) {
                id = in.number(i);
            } else {
                place.read(in, i, name);
            }
        }
        in.require(id >= 0, "attribute id");
        return new CellCpu(id, place.place(in), in.endWithoutChildren());
    }

    /** The attributes that are present together or not at all. A kernel may report negative ids. */
    private static final class Attributes {
        private @Nullable Integer socket;
        private @Nullable Integer core;
        private @Nullable CpuSet siblings;
        private OptionalInt die = OptionalInt.empty();
        private OptionalInt cluster = OptionalInt.empty();
        private boolean any;

        void read(XmlReader in, int index, String name) {
            switch (name) {
                case "socket_id" -> socket = in.signedNumber(index);
                case "die_id" -> die = OptionalInt.of(in.signedNumber(index));
                case "cluster_id" -> cluster = OptionalInt.of(in.signedNumber(index));
                case "core_id" -> core = in.signedNumber(index);
                case "siblings" -> siblings = in.cpus(index);
                default -> {
                    in.unknownAttribute(index);
                    return;
                }
            }
            any = true;
        }

        Optional<CellCpu.Place> place(XmlReader in) {
            if (!any) {
                return Optional.empty();
            }
            return Optional.of(new CellCpu.Place(
                    in.required(socket, "attribute socket_id"),
                    die,
                    cluster,
                    in.required(core, "attribute core_id"),
                    in.required(siblings, "attribute siblings")));
        }
    }

    static void write(XmlWriter out, CellCpu cpu) {
        out.start("cpu", cpu.extras());
        out.attribute("id", cpu.id());
        if (cpu.place().isPresent() && out.has(Since.CPU_PLACE)) {
            writePlace(out, cpu.place().get());
        }
        out.end();
    }

    private static void writePlace(XmlWriter out, CellCpu.Place place) {
        out.attribute("socket_id", place.socket());
        if (place.die().isPresent() && out.has(Since.DIES)) {
            out.attribute("die_id", place.die().getAsInt());
        }
        if (place.cluster().isPresent() && out.has(Since.CLUSTERS)) {
            out.attribute("cluster_id", place.cluster().getAsInt());
        }
        out.attribute("core_id", place.core());
        out.attribute("siblings", place.siblings().toString());
    }
}
