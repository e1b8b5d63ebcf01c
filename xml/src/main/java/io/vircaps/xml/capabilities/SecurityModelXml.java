package io.vircaps.xml.capabilities;

import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/** {@code <secmodel>}. */
final class SecurityModelXml {
    private SecurityModelXml() {}

    static SecurityModel read(XmlReader in) {
        in.noAttributes();
        String model = null;
        String doi = null;
        List<SecurityModel.BaseLabel> labels = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("baselabel")) {
                labels.add(readBaseLabel(in));
                continue;
            }
            switch (in.nameIfFirst()) {
                case "model" -> model = in.plainText();
                case "doi" -> doi = readDoi(in);
                default -> in.unknown();
            }
        }
        String foundModel = in.required(model, "element model");
        String foundDoi = in.required(doi, "element doi");
        return new SecurityModel(foundModel, foundDoi, labels, in.end());
    }

    /** The DOI; unlike other texts it may be empty. */
    private static String readDoi(XmlReader in) {
        in.noAttributes();
        String doi = in.text();
        in.endNested();
        return doi;
    }

    private static SecurityModel.BaseLabel readBaseLabel(XmlReader in) {
        DomainType type = new DomainType(in.value(in.onlyAttribute("type")));
        String label = in.text();
        in.endNested();
        return new SecurityModel.BaseLabel(type, label);
    }

    static void write(XmlWriter out, SecurityModel model) {
        out.start("secmodel", model.extras());
        out.element("model", model.model());
        out.element("doi", model.doi());
        if (out.has(Since.BASELABEL)) {
            for (SecurityModel.BaseLabel label : model.baseLabels()) {
                out.start("baselabel");
                out.attribute("type", label.type().name());
                out.text(label.label());
                out.end();
            }
        }
        out.end();
    }
}
