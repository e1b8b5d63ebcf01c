package io.vircaps.daemon;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.rpc.procedure.CpuBaseline;
import io.vircaps.rpc.procedure.CpuModels;
import io.vircaps.rpc.procedure.CpuModelsQuery;
import io.vircaps.rpc.procedure.Procedures;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers about CPUs: compare, baseline, names of models. */
final class CpuAnswers {
    /** {@code VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE}. */
    private static final int FAIL_INCOMPATIBLE = 1;
    /** {@code VIR_CONNECT_COMPARE_CPU_VALIDATE_XML}. */
    private static final int VALIDATE = 2;
    /** {@code VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES}. */
    private static final int EXPAND = 1;
    /** {@code VIR_CONNECT_BASELINE_CPU_MIGRATABLE}. */
    private static final int MIGRATABLE = 2;

    private CpuAnswers() {}

    static void addTo(Answers answers) {
        answers.add(Procedures.CONNECT_COMPARE_CPU, (caller, query) -> compare(caller, query.xml(), query.flags()));
        answers.add(Procedures.CONNECT_BASELINE_CPU, CpuAnswers::baseline);
        answers.add(Procedures.CONNECT_GET_CPU_MODEL_NAMES, CpuAnswers::models);
    }

    private static int compare(Caller caller, String xml, int flags) {
        Flags.check(flags, FAIL_INCOMPATIBLE | VALIDATE, "virConnectCompareCPU");
        if (Flags.has(flags, VALIDATE)) {
            CpuXml.check(stream(xml));
        }
        Cpu cpu = CpuXml.readFirst(stream(xml), CpuForm.EITHER)
                .orElseThrow(() -> CallException.argument("no CPU in the document"))
                .cpu();
        CpuComparison comparison = caller.engine().cpus().compare(cpu);
        if (Flags.has(flags, FAIL_INCOMPATIBLE)) {
            comparison.orFail();
        }
        return comparison.result().number();
    }

    private static String baseline(Caller caller, CpuBaseline query) {
        Flags.check(query.flags(), EXPAND | MIGRATABLE, "virConnectBaselineCPU");
        Baseline baseline = caller.engine()
                .cpus()
                .baseline(BaselineOptions.DEFAULT
                        .expand(Flags.has(query.flags(), EXPAND))
                        .migratable(Flags.has(query.flags(), MIGRATABLE)));
        for (String xml : query.xmls()) {
            CpuXml.readAll(stream(xml), CpuForm.HOST, located -> baseline.add(located.cpu()));
        }
        return CpuXml.write(baseline.result(), caller.engine().dialect());
    }

    private static CpuModels models(Caller caller, CpuModelsQuery query) {
        Flags.check(query.flags(), 0, "virConnectGetCPUModelNames");
        List<String> models = caller.engine().cpus().models(query.arch());
        return new CpuModels(query.named() ? models : List.of(), models.size());
    }

    private static ByteArrayInputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
