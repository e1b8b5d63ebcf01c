package io.vircaps.output.json;

import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.output.ValidatedFile;
import io.vircaps.xml.ReleaseCheck;
import io.vircaps.xml.error.XmlFault;
import io.vircaps.xml.error.XmlPosition;
import java.util.List;

/** Small results of a connection as JSON; keys are libvirt's names, with the unit where there is one. */
public final class ConnectionJson {
    private ConnectionJson() {}

    /** {@code virNodeInfo}; {@code mhz} is absent where the clock is not known. */
    public static String write(NodeInfo info) {
        return Json.text(json -> {
            json.string("model", info.cpuModel());
            json.number("memory_bytes", info.memory().bytes());
            json.number("cpus", info.cpus());
            if (info.mhz() != 0) {
                json.number("frequency_MHz", info.mhz());
            }
            json.number("nodes", info.shape().nodes());
            json.number("sockets", info.shape().sockets());
            json.number("cores", info.shape().cores());
            json.number("threads", info.shape().threads());
        });
    }

    /**
     * The versions of vircaps, dialect and hypervisor; {@code hypervisor.version} is absent where none is installed.
     */
    public static String write(String vircaps, Dialect dialect, HypervisorVersion hypervisor) {
        return Json.text(json -> {
            json.string("vircaps", vircaps);
            json.string("dialect", dialect.toString());
            json.object("hypervisor", () -> {
                json.string("type", hypervisor.type());
                json.string("version", hypervisor.version().map(Version::toString));
            });
        });
    }

    /** An object with one text, for example the host's name. */
    public static String write(String key, String value) {
        return Json.text(json -> json.string(key, value));
    }

    /** An object with one number, for example the most virtual CPUs. */
    public static String write(String key, long value) {
        return Json.text(json -> json.number(key, value));
    }

    /** An object with a list of texts. */
    public static String write(String key, List<String> values) {
        return Json.text(json -> json.strings(key, values));
    }

    /** The verdict on a file. */
    public static String verdict(ValidatedFile verdict) {
        return Json.text(json -> verdict(json, verdict));
    }

    /** The verdicts on several files, in the order given. */
    public static String verdicts(List<ValidatedFile> verdicts) {
        return Json.text(json -> json.objects("verdict", verdicts, ConnectionJson::verdict));
    }

    private static void verdict(Json json, ValidatedFile verdict) {
        json.string("file", verdict.file());
        json.bool("valid", verdict.faults().isEmpty());
        verdict.since().ifPresent(since -> since(json, since));
        if (!verdict.faults().isEmpty()) {
            json.object("problem", () -> fault(json, verdict.faults().get(0)));
        }
        if (verdict.faults().size() > 1) {
            List<XmlFault> others = verdict.faults().subList(1, verdict.faults().size());
            json.objects("further_problem", others, ConnectionJson::fault);
        }
    }

    private static void since(Json json, ReleaseCheck check) {
        json.string("since", check.since().toString());
        json.object("newest_part", check.newest(), ConnectionJson::position);
    }

    private static void fault(Json json, XmlFault fault) {
        position(json, fault.position());
        json.string("what", fault.problem().what());
        json.string("expected", fault.problem().expected());
        json.string("found", fault.problem().found());
    }

    private static void position(Json json, XmlPosition position) {
        json.number("line", position.line());
        json.number("column", position.column());
        json.string("path", position.path());
    }
}
