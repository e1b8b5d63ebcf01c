package io.vircaps.report;

import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Dialect;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.xml.error.XmlException;
import java.util.List;

/** The small answers of a connection as JSON; keys are libvirt's names, with the unit where there is one. */
public final class AnswerJson {
    private AnswerJson() {}

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

    /** Who answers, in whose name, for what; {@code hypervisor.version} is absent where none is installed. */
    public static String write(String vircaps, Dialect dialect, HypervisorVersion hypervisor) {
        return Json.text(json -> {
            json.string("vircaps", vircaps);
            json.string("dialect", dialect.toString());
            json.object("hypervisor", () -> {
                json.string("type", hypervisor.type());
                json.string("version", hypervisor.version());
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

    /** The verdict on a file that nothing is wrong with. */
    public static String valid(String file) {
        return Json.text(json -> {
            json.string("file", file);
            json.bool("valid", true);
        });
    }

    /** The verdict on a file, with what is wrong and where. */
    public static String invalid(String file, XmlException error) {
        return Json.text(json -> {
            json.string("file", file);
            json.bool("valid", false);
            json.object("problem", () -> {
                json.number("line", error.position().line());
                json.number("column", error.position().column());
                json.string("path", error.position().path());
                json.string("what", error.problem().what());
                json.string("expected", error.problem().expected());
                json.string("found", error.problem().found());
            });
        });
    }
}
