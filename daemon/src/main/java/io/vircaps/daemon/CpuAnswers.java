package io.vircaps.daemon;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesRet;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Answers about CPUs: compare, baseline, names of models. */
final class CpuAnswers {
    /** {@code VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE}. */
    private static final int FAIL_INCOMPATIBLE = 1;
    /** {@code VIR_CONNECT_COMPARE_CPU_VALIDATE_XML}. */
    private static final int VALIDATE = 2;

    private CpuAnswers() {}

    static void addTo(Answers answers) {
        answers.add(
                Procedures.CONNECT_COMPARE_CPU,
                (caller, query) -> ofCpus(() -> compare(caller, query.xml(), query.flags())));
        answers.add(Procedures.CONNECT_BASELINE_CPU, (caller, query) -> ofCpus(() -> baseline(caller, query)));
        answers.add(Procedures.CONNECT_GET_CPU_MODEL_NAMES, CpuAnswers::models);
    }

    /** An answer whose errors are told as those of libvirt's part for CPUs. */
    private static <R> R ofCpus(Supplier<R> answer) {
        try {
            return answer.get();
        } catch (CallException told) {
            throw told;
        } catch (IllFormedXmlException illFormed) {
            throw CallException.illFormed(illFormed.problem().sentence());
        } catch (VircapsException refused) {
            throw CallException.of(
                    refused.kind(),
                    ErrorDomain.CPU,
                    lead(refused.kind()),
                    refused.problem().sentence());
        }
    }

    /** How libvirt's sentences of a kind begin. */
    private static String lead(Kind kind) {
        return switch (kind) {
            case XML_ERROR -> "XML error: ";
            case INTERNAL_ERROR -> "internal error: ";
            case OPERATION_FAILED -> "operation failed: ";
            case CONFIG_UNSUPPORTED -> "unsupported configuration: ";
            case CPU_INCOMPATIBLE -> "the CPU is incompatible with host CPU: ";
            case INVALID_ARGUMENT,
                    NO_CONNECT,
                    INVALID_CONNECTION,
                    NO_SUPPORT,
                    OPERATION_INVALID,
                    OPERATION_TIMEOUT,
                    CONF_SYNTAX,
                    SYSTEM_ERROR,
                    AUTH_FAILED,
                    RPC -> "";
        };
    }

    private static int compare(Caller caller, String xml, int flags) {
        Flags.check(flags, FAIL_INCOMPATIBLE | VALIDATE, "virConnectCompareCPU");
        if (Flags.has(flags, VALIDATE)) {
            validate(xml);
        }
        Cpu cpu = CpuXml.readFirst(stream(xml), CpuForm.EITHER, caller.engine().dialect())
                .orElseThrow(() -> noCpu(xml))
                .cpu();
        CpuComparison comparison = caller.engine().cpus().compare(cpu);
        if (Flags.has(flags, FAIL_INCOMPATIBLE)) {
            comparison.orFail();
        }
        return comparison.result().number();
    }

    private static void validate(String xml) {
        try {
            CpuXml.check(stream(xml));
        } catch (InvalidDocumentException refused) {
            throw CallException.notOfSchema(refused.problem().sentence());
        }
    }

    private static CallException noCpu(String xml) {
        return xml.isBlank()
                ? CallException.illFormed("the document is empty")
                : CallException.of(
                        Kind.XML_ERROR,
                        ErrorDomain.CPU,
                        lead(Kind.XML_ERROR),
                        "XML does not contain expected 'cpu' element");
    }

    private static String baseline(Caller caller, BaselineArgs query) {
        Flags.check(query.flags(), BaselineArgs.EXPAND_FEATURES | BaselineArgs.MIGRATABLE, "virConnectBaselineCPU");
        Baseline baseline = caller.engine()
                .cpus()
                .baseline(BaselineOptions.DEFAULT
                        .expand(Flags.has(query.flags(), BaselineArgs.EXPAND_FEATURES))
                        .migratable(Flags.has(query.flags(), BaselineArgs.MIGRATABLE)));
        for (String xml : query.xmlCPUs()) {
            int found = CpuXml.readAll(
                    stream(xml), CpuForm.HOST, caller.engine().dialect(), located -> baseline.add(located.cpu()));
            if (found == 0) {
                throw noCpu(xml);
            }
        }
        return CpuXml.write(baseline.result(), caller.engine().dialect());
    }

    private static GetModelNamesRet models(Caller caller, GetModelNamesArgs query) {
        Flags.check(query.flags(), 0, "virConnectGetCPUModelNames");
        ServedEngine engine = caller.engine();
        List<String> models = engine.ask(() -> engine.cpus().models(query.arch()));
        return new GetModelNamesRet(query.needResults() ? models : List.of(), models.size());
    }

    private static ByteArrayInputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
