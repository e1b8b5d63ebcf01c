package io.vircaps.driver.qemu.query;

import io.vircaps.qmp.QmpLimits;
import io.vircaps.qmp.QmpSession;
import io.vircaps.qmp.QmpTranscript;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An emulator that replies to each command by a table; JSON has single quotes here.
 *
 * @param table command, or command with its {@code arguments}, to the reply
 */
record Replies(Map<String, String> table) {
    /** The replies of a small emulator of x86_64 without KVM. */
    static final Replies SMALL = new Replies(Map.of())
            .with("query-version", "{'qemu': {'major': 7, 'minor': 2, 'micro': 22}, 'package': 'x'}")
            .with("query-target", "{'arch': 'x86_64'}")
            .with("query-kvm", "{'enabled': false, 'present': true}")
            .with("qom-list-types {'implements': 'accel'}", "[{'name': 'tcg-accel'}]")
            .with("query-machines", "[{'name': 'pc-i440fx-7.2', 'alias': 'pc', 'cpu-max': 255, 'is-default': true}]");

    /** The same with another reply. */
    Replies with(String command, String result) {
        return put(command, "{'return': " + result + "}");
    }

    /** The same where a command is refused. */
    Replies refusing(String command, String errorClass) {
        return put(command, "{'error': {'class': '" + errorClass + "', 'desc': 'refused'}}");
    }

    private Replies put(String command, String reply) {
        Map<String, String> more = new LinkedHashMap<>(table);
        more.put(command, reply);
        return new Replies(more);
    }

    /** A session with the emulator. */
    QmpSession session() {
        StringBuilder transcript = new StringBuilder("/usr/bin/qemu\n\n{'QMP': {}}\n\n");
        exchange(transcript, "qmp_capabilities", "{'return': {}}");
        table.forEach((command, reply) -> exchange(transcript, command, reply));
        String json = transcript.toString().replace('\'', '"');
        return QmpSession.open(QmpTranscript.parse(json).replay(), QmpLimits.DEFAULT);
    }

    private static void exchange(StringBuilder transcript, String command, String reply) {
        String arguments = command.contains(" ") ? command.substring(command.indexOf(' ') + 1) : "";
        String name = arguments.isEmpty() ? command : command.substring(0, command.indexOf(' '));
        transcript.append("{'execute': '").append(name).append('\'');
        transcript.append(arguments.isEmpty() ? "" : ", 'arguments': " + arguments);
        transcript.append("}\n\n").append(reply).append("\n\n");
    }
}
