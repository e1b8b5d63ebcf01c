package io.vircaps.daemon.dispatch;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.CpuMessages.CompareArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesRet;
import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The handlers of CPU definitions: compare, baseline, names of models. */
final class CpuHandlers {
    private CpuHandlers() {}

    static void addTo(ProcedureTable table) {
        table.add(
                Procedures.CONNECT_COMPARE_CPU,
                (context, args) -> ofCpus(() -> compare(context, args.xml(), args.flags())));
        table.add(Procedures.CONNECT_BASELINE_CPU, (context, args) -> ofCpus(() -> baseline(context, args)));
        table.add(Procedures.CONNECT_GET_CPU_MODEL_NAMES, CpuHandlers::models);
    }

    /** The result of a CPU function whose errors are reported in the domain {@code VIR_FROM_CPU}. */
    private static <R> R ofCpus(Supplier<R> function) {
        try {
            return function.get();
        } catch (CallException refused) {
            throw refused;
        } catch (IllFormedXmlException illFormed) {
            throw CallException.illFormed(illFormed.problem().sentence());
        } catch (VircapsException refused) {
            throw CallException.of(
                    refused.kind(),
                    ErrorDomain.CPU,
                    prefix(refused.kind()),
                    refused.problem().sentence());
        }
    }

    /** libvirt's prefix of errors of a kind. */
    private static String prefix(Kind kind) {
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

    private static int compare(CallContext context, String xml, int flags) {
        CallFlags.check(flags, CompareArgs.FAIL_INCOMPATIBLE | CompareArgs.VALIDATE_XML, "virConnectCompareCPU");
        if (CallFlags.has(flags, CompareArgs.VALIDATE_XML)) {
            validate(xml);
        }
        Cpu cpu = CpuXml.readFirst(stream(xml), CpuForm.EITHER, context.engine().dialect())
                .orElseThrow(() -> noCpu(xml))
                .cpu();
        CpuComparison comparison = context.engine().connection().cpus().compare(cpu);
        if (CallFlags.has(flags, CompareArgs.FAIL_INCOMPATIBLE)) {
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
                        prefix(Kind.XML_ERROR),
                        "XML does not contain expected 'cpu' element");
    }

    private static String baseline(CallContext context, BaselineArgs args) {
        CallFlags.check(args.flags(), BaselineArgs.EXPAND_FEATURES | BaselineArgs.MIGRATABLE, "virConnectBaselineCPU");
        Baseline baseline = context.engine()
                .connection()
                .cpus()
                .baseline(BaselineOptions.DEFAULT
                        .expand(CallFlags.has(args.flags(), BaselineArgs.EXPAND_FEATURES))
                        .migratable(CallFlags.has(args.flags(), BaselineArgs.MIGRATABLE)));
        for (String xml : args.xmlCPUs()) {
            int found = CpuXml.readAll(
                    stream(xml), CpuForm.HOST, context.engine().dialect(), located -> baseline.add(located.cpu()));
            if (found == 0) {
                throw noCpu(xml);
            }
        }
        return CpuXml.write(baseline.result(), context.engine().dialect());
    }

    private static GetModelNamesRet models(CallContext context, GetModelNamesArgs args) {
        CallFlags.check(args.flags(), 0, "virConnectGetCPUModelNames");
        ServedEngine engine = context.engine();
        List<String> models = engine.query(() -> engine.connection().cpus().models(args.arch()));
        return new GetModelNamesRet(args.needResults() ? models : List.of(), models.size());
    }

    private static ByteArrayInputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
