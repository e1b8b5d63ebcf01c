package io.vircaps.driver.qemu.query;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpReader;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.DumpedCpu;
import io.vircaps.cpu.dump.DumpedFacts;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpReply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads replies to {@code query-cpu-model-expansion} of QMP: as they are sent, {@code {"return": {"model": …}, "id":
 * …}}, only what they return, or only the model. Other messages may stand beside them.
 */
public final class ExpansionReader implements DumpReader {
    private static final String FORM = "QEMU query-cpu-model-expansion";

    /** A reader; it has no state. */
    public ExpansionReader() {}

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public boolean recognizes(String line) {
        return line.stripLeading().startsWith("{");
    }

    @Override
    public CpuDump read(DumpText text) {
        List<DumpedCpu> cpus = new ArrayList<>();
        Optional<CpuDataException> refusal = Optional.empty();
        for (JsonValue value : JsonValue.parseAll(text.text().getBytes(StandardCharsets.UTF_8), text.name())) {
            Optional<QmpReply> model = model(value).map(found -> new QmpReply(text.name() + ": model", found));
            model.ifPresent(found -> cpus.add(cpu(found)));
            refusal = refusal.or(() -> value.member("error").map(error -> refused(text, error)));
        }
        if (cpus.isEmpty()) {
            throw refusal.orElseGet(() -> new CpuDataException(Problem.of(Kind.INVALID_ARGUMENT, "dump of " + FORM)
                    .at(text.name())
                    .expected("a model with props", "none")));
        }
        return new CpuDump(text.name(), FORM, cpus);
    }

    private static Optional<JsonValue> model(JsonValue value) {
        JsonValue returned = value.member("return").orElse(value);
        JsonValue model = returned.member("model").orElse(returned);
        return model.member("props").isPresent() ? Optional.of(model) : Optional.empty();
    }

    private static DumpedCpu cpu(QmpReply model) {
        CpuExpansion expansion = CpuExpansion.ofModel(model);
        return new DumpedCpu(OptionalInt.empty(), new DumpedFacts.Properties(expansion.x86()));
    }

    private static CpuDataException refused(DumpText text, JsonValue error) {
        String why = error.member("desc").flatMap(JsonValue::asText).orElse("without a reason");
        return new CpuDataException(Problem.of(Kind.INVALID_ARGUMENT, "QEMU refused the command: " + why)
                .at(text.name()));
    }
}
