package io.vircaps.xml.capabilities;

import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.xml.ReleaseCheck;
import io.vircaps.xml.Strictness;
import io.vircaps.xml.dialect.DocumentParts;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.dialect.Period;
import io.vircaps.xml.error.XmlFault;
import io.vircaps.xml.error.XmlPosition;
import io.vircaps.xml.token.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks all parts of a document against {@link DocumentParts}, the table of what each release writes, whether the
 * model has a type for them or not. Values that no release writes are faults in a strict check only. One object checks
 * one document.
 */
public final class ReleaseWalk {
    private final EarlyFormatter engine;
    private final Optional<Dialect> release;
    private final Strictness strictness;
    private final List<XmlFault> faults = new ArrayList<>();
    private Dialect since = Dialect.OLDEST;
    private Optional<XmlPosition> newest = Optional.empty();

    /** A walk through a document of this engine, which is checked against a release if one is given. */
    public ReleaseWalk(EarlyFormatter engine, Optional<Dialect> release, Strictness strictness) {
        this.engine = engine;
        this.release = release;
        this.strictness = strictness;
    }

    /** Walks through the document; the reader stands on its root. */
    public ReleaseCheck check(XmlReader in) {
        children(in, "/" + in.name());
        in.endOfDocument();
        return new ReleaseCheck(since, newest, faults);
    }

    private void children(XmlReader in, String path) {
        while (in.nextChild()) {
            boolean isFirst = !in.nameIfFirst().isEmpty();
            element(in, path + "/" + in.name(), isFirst);
        }
        in.end();
    }

    private void element(XmlReader in, String path, boolean isFirst) {
        XmlPosition position = in.position();
        part(path, position);
        if (!isFirst) {
            part(path + "[2]", position);
        }
        attributes(in, path);
        Map<String, Period> values = DocumentParts.valuesOf(path);
        if (values.isEmpty()) {
            children(in, path);
        } else {
            value(in.text(), values, position);
            in.end();
        }
    }

    private void attributes(XmlReader in, String path) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < in.attributeCount(); i++) {
            names.add(in.attributeName(i));
        }
        for (int i = 0; i < names.size(); i++) {
            String attribute = path + "/@" + names.get(i);
            XmlPosition position = in.positionOf(i);
            part(attribute, position);
            Map<String, Period> values = DocumentParts.valuesOf(attribute);
            if (!values.isEmpty()) {
                value(in.value(i), values, position);
            }
            for (String besides : DocumentParts.besides(attribute)) {
                require(path, besides, names, in.position());
            }
        }
    }

    private void part(String path, XmlPosition position) {
        DocumentParts.period(path).ifPresent(period -> judge(period, "", position));
    }

    private void judge(Period period, String subject, XmlPosition position) {
        Dialect first = period.first(engine);
        if (first.compareTo(since) > 0) {
            since = first;
            newest = Optional.of(position);
        }
        release.flatMap(checked -> period.objection(checked, engine))
                .ifPresent(objection -> faults.add(fault(Problem.of(Kind.XML_ERROR, subject + objection), position)));
    }

    private void value(String value, Map<String, Period> values, XmlPosition position) {
        Period period = values.get(value);
        if (period != null) {
            judge(period, "'" + value + "' ", position);
        } else if (strictness == Strictness.STRICT) {
            String expected = "one of " + String.join(", ", values.keySet());
            faults.add(fault(Problem.of(Kind.XML_ERROR, "wrong value").expected(expected, value), position));
        }
    }

    /** An attribute that a release writes wherever it writes another. */
    private void require(String path, String attribute, List<String> present, XmlPosition position) {
        Optional<Period> period = DocumentParts.period(path + "/@" + attribute);
        if (present.contains(attribute) || period.isEmpty() || release.isEmpty()) {
            return;
        }
        Dialect first = period.get().first(engine);
        if (release.get().atLeast(first)) {
            String what = "no attribute " + attribute + ", which libvirt writes since " + first
                    + ", the document is checked against " + release.get();
            faults.add(fault(Problem.of(Kind.XML_ERROR, what), position));
        }
    }

    private static XmlFault fault(Problem problem, XmlPosition position) {
        return new XmlFault(problem, position);
    }
}
