package io.vircaps.cli.verb;

import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Cpus;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuIncompatibleException;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.output.ComparedFile;
import io.vircaps.output.json.CpuResultJson;
import io.vircaps.output.text.CpuResultText;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import io.vircaps.xml.CpuXml.LocatedCpu;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comparisons of one file after the other; a failure of one does not prevent those of the others. */
final class CpuComparisons implements CpuFiles.Reader {
    private final Cpus cpus;
    private final VerbContext context;
    private final Invocation invocation;
    private final Dialect dialect;
    private final List<ComparedFile> compared = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    CpuComparisons(Cpus cpus, VerbContext context) {
        this.cpus = cpus;
        this.context = context;
        this.invocation = context.invocation();
        this.dialect = context.options().dialect();
    }

    VerbResult perform(boolean json) {
        CpuFiles files = new CpuFiles(context.in(), this);
        invocation.arguments().forEach(files::read);
        if (compared.isEmpty()) {
            throw new NoCpuException(String.join(" ", invocation.arguments()));
        }
        boolean areGiven = compared.stream().allMatch(one -> one.match(CpuComparisons::isGiven, failed -> false));
        return new VerbResult(
                json ? CpuResultJson.comparisons(compared) : text(context.end()), messages, areGiven ? 0 : 1);
    }

    private static boolean isGiven(ComparedFile.Compared one) {
        return one.comparison().result() != CpuComparison.Result.INCOMPATIBLE;
    }

    @Override
    public void read(String name, InputStream document) throws IOException {
        compared.add(new ComparedFile.Compared(name, compare(name, CpuFiles.content(document))));
    }

    /** Adds virsh's error prefix, which it does not print for a file without a CPU. */
    @Override
    public void failed(String name, VircapsException failure) {
        Optional<CpuComparison> comparison = failure.getCause() instanceof CpuIncompatibleException refused
                ? Optional.of(refused.comparison())
                : Optional.empty();
        compared.add(new ComparedFile.Failed(name, failure.problem(), comparison));
        if (failure instanceof NoCpuException empty) {
            messages.addAll(empty.remark());
        } else if (!(failure instanceof CpuFiles.UnreadableException)) {
            messages.add("error: Failed to compare host CPU with " + name);
        }
        messages.add("error: " + failure.problem().sentence());
    }

    private CpuComparison compare(String name, byte[] document) {
        if (invocation.has(CpuCompareVerb.VALIDATE)) {
            CpuXml.check(new ByteArrayInputStream(document));
        }
        LocatedCpu first = CpuXml.readFirst(new ByteArrayInputStream(document), CpuForm.EITHER, dialect)
                .orElseThrow(() -> new NoCpuException(name, document));
        try {
            CpuComparison comparison = cpus.compare(first.cpu());
            return invocation.has(CpuCompareVerb.ERROR) ? comparison.orFail() : comparison;
        } catch (CpuException unusable) {
            boolean isOfEngine = unusable.kind() == Kind.NO_SUPPORT;
            throw isOfEngine ? unusable : InFileException.of(name, first.position(), unusable);
        }
    }

    private String text(String end) {
        StringBuilder text = new StringBuilder();
        for (ComparedFile one : compared) {
            text.append(one.match(
                    this::sentence,
                    failed -> failed.comparison().map(this::explanation).orElse("")));
        }
        return text.append(end).toString();
    }

    private String sentence(ComparedFile.Compared one) {
        String sentence = switch (one.comparison().result()) {
            case INCOMPATIBLE -> "CPU described in " + one.file() + " is incompatible with host CPU";
            case IDENTICAL -> "CPU described in " + one.file() + " is identical to host CPU";
            case SUPERSET -> "Host CPU is a superset of CPU described in " + one.file();
        };
        return sentence + "\n" + explanation(one.comparison());
    }

    private String explanation(CpuComparison comparison) {
        return invocation.has(CpuVerb.EXPLAIN) ? CpuResultText.comparison(comparison) : "";
    }
}
