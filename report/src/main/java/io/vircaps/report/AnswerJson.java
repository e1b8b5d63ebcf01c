package io.vircaps.report;

import io.vircaps.model.host.NodeInfo;

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

    /** An object with one text, for example the host's name. */
    public static String write(String key, String value) {
        return Json.text(json -> json.string(key, value));
    }

    /** An object with one number, for example the most virtual CPUs. */
    public static String write(String key, long value) {
        return Json.text(json -> json.number(key, value));
    }
}
