package io.vircaps.xml.element;

import io.vircaps.model.host.SecurityModel;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** {@code <secmodel>}. */
final class SecurityModelXml {
    private SecurityModelXml() {}

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
