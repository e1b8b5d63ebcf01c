package io.vircaps.cli.verb;

import io.vircaps.model.host.NodeInfo;

/** The node information, as {@code virsh nodeinfo} prints it. */
final class NodeInfoText {
    private static final int COLUMN = 21;

    private NodeInfoText() {}

    static String of(NodeInfo info) {
        StringBuilder text = new StringBuilder();
        row(text, "CPU model:", info.cpuModel());
        row(text, "CPU(s):", Integer.toString(info.cpus()));
        if (info.mhz() != 0) {
            row(text, "CPU frequency:", info.mhz() + " MHz");
        }
        row(text, "CPU socket(s):", Integer.toString(info.shape().sockets()));
        row(text, "Core(s) per socket:", Integer.toString(info.shape().cores()));
        row(text, "Thread(s) per core:", Integer.toString(info.shape().threads()));
        row(text, "NUMA cell(s):", Integer.toString(info.shape().nodes()));
        row(text, "Memory size:", info.memory().kibibytes() + " KiB");
        return text.toString();
    }

    private static void row(StringBuilder text, String title, String value) {
        text.append(title)
                .append(" ".repeat(COLUMN - title.length()))
                .append(value)
                .append('\n');
    }
}
