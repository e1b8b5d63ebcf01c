package io.vircaps.driver.qemu.query;

import io.vircaps.model.Version;
import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpCommand;
import io.vircaps.qmp.QmpException;
import io.vircaps.qmp.QmpReply;
import io.vircaps.qmp.QmpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Queries one emulator for what the document needs; the commands are described in QEMU's {@code qapi/control.json},
 * {@code machine.json}, {@code misc.json} and {@code qom.json}. Their order matters: {@code qom-list-types} loads
 * QEMU's modules, which changes the order in which {@code query-machines} lists machine types.
 */
public final class EmulatorQueries {
    /** Of the thousand types of an emulator only the accelerators: everything else would be read for nothing. */
    private static final QmpCommand LIST_ACCELERATORS =
            QmpCommand.of("qom-list-types").with(JsonValue.object("implements", new JsonValue.Text("accel")));

    private EmulatorQueries() {}

    /**
     * The facts of one emulator.
     *
     * @throws QmpException if a command is refused, not replied to, or replied to in another form than QEMU documents
     */
    public static EmulatorFacts facts(QmpSession session) {
        QmpReply version = session.execute("query-version").member("qemu");
        QmpReply target = session.execute("query-target").member("arch");
        QmpReply kvm = session.execute("query-kvm");
        QmpReply accelerators = session.execute(LIST_ACCELERATORS);
        QmpReply machines = session.execute("query-machines");
        return new EmulatorFacts(
                version(version),
                target.text(),
                kvm.member("present").flag(),
                kvm.member("enabled").flag(),
                hasTcg(accelerators),
                machines(machines),
                Optional.empty());
    }

    private static Version version(QmpReply qemu) {
        return new Version(
                qemu.member("major").count(),
                qemu.member("minor").count(),
                qemu.member("micro").count());
    }

    private static boolean hasTcg(QmpReply accelerators) {
        for (QmpReply type : accelerators.elements()) {
            if (type.member("name").text().equals("tcg-accel")) {
                return true;
            }
        }
        return false;
    }

    private static List<MachineType> machines(QmpReply reply) {
        List<MachineType> machines = new ArrayList<>();
        for (QmpReply machine : reply.elements()) {
            machines.add(new MachineType(
                    machine.member("name").text(),
                    machine.optional("alias").map(QmpReply::text),
                    machine.optional("cpu-max").map(QmpReply::count).orElse(0),
                    machine.optional("is-default").map(QmpReply::flag).orElse(false),
                    machine.optional("deprecated").map(QmpReply::flag).orElse(false)));
        }
        return machines;
    }
}
