package io.vircaps.daemon;

import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.Feature;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** Answers about the connection: opening, closing, names and versions, the document. */
final class ConnectAnswers {
    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1000;

    private static final Set<Integer> CAN =
            Set.of(Feature.TYPED_PARAMETER_STRING, Feature.REMOTE_EVENT_CALLBACK, Feature.REMOTE_CLOSE_CALLBACK);

    private ConnectAnswers() {}

    static void addTo(Answers answers) {
        answers.add(Procedures.CONNECT_OPEN, (caller, wanted) -> {
            caller.open(wanted);
            return Nothing.NOTHING;
        });
        answers.addQuick(Procedures.CONNECT_CLOSE, (caller, nothing) -> {
            caller.closeAfterAnswer();
            return Nothing.NOTHING;
        });
        answers.addQuick(Procedures.CONNECT_SUPPORTS_FEATURE, ConnectAnswers::supports);
        answers.add(new Capabilities());
        answers.add(
                Procedures.CONNECT_GET_TYPE,
                (caller, nothing) -> version(caller).type());
        answers.add(Procedures.CONNECT_GET_VERSION, (caller, nothing) -> number(version(caller)));
        answers.addQuick(
                Procedures.CONNECT_GET_LIB_VERSION,
                (caller, nothing) -> number(caller.engine().dialect()));
        answers.add(
                Procedures.CONNECT_GET_HOSTNAME,
                (caller, nothing) -> caller.engine().connection().hostname());
        answers.addQuick(
                Procedures.CONNECT_GET_URI,
                (caller, nothing) -> caller.engine().connection().uri());
        answers.add(Procedures.CONNECT_GET_SYSINFO, (caller, flags) -> {
            Flags.check(flags, 0, "virConnectGetSysinfo");
            ServedEngine engine = caller.engine();
            return engine.ask(engine.connection()::sysinfoXml);
        });
        answers.add(Procedures.CONNECT_GET_MAX_VCPUS, (caller, type) -> maxVcpus(caller.engine(), type));
        answers.add(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, ConnectAnswers::domain);
        answers.add(Procedures.CONNECT_GET_STORAGE_POOL_CAPABILITIES, (caller, flags) -> {
            Flags.check(flags, 0, "virConnectGetStoragePoolCapabilities");
            return caller.engine().connection().storagePoolCapabilitiesXml();
        });
        answers.addQuick(Procedures.CONNECT_IS_SECURE, (caller, nothing) -> {
            caller.engine();
            return true; // it is this process that asks the engine
        });
        answers.addQuick(Procedures.CONNECT_REGISTER_CLOSE_CALLBACK, ConnectAnswers::done);
        answers.addQuick(Procedures.CONNECT_UNREGISTER_CLOSE_CALLBACK, ConnectAnswers::done);
    }

    private static String domain(Caller caller, GetDomainCapabilitiesArgs query) {
        Flags.check(query.flags(), 0, "virConnectGetDomainCapabilities");
        GuestQuery asked = new GuestQuery(
                Optional.empty(),
                query.arch().map(Arch::new),
                query.virttype().map(DomainType::new),
                query.emulatorbin(),
                query.machine());
        ServedEngine engine = caller.engine();
        return engine.ask(() -> engine.connection().domainCapabilitiesXml(asked));
    }

    /** Events can be registered for, of which none ever comes; file descriptors cannot travel from Java. */
    private static boolean supports(Caller caller, int feature) {
        if (feature == Feature.PROGRAM_KEEPALIVE) {
            caller.keepAlive();
            return true;
        }
        caller.engine();
        return CAN.contains(feature);
    }

    private static int maxVcpus(ServedEngine engine, Optional<String> type) {
        return engine.ask(() -> engine.connection().maxVcpus(type));
    }

    private static Nothing done(Caller caller, Nothing nothing) {
        caller.engine();
        return nothing;
    }

    private static HypervisorVersion version(Caller caller) {
        return caller.engine().connection().version();
    }

    /** Absent is 0, which virsh words as "cannot extract running hypervisor version". */
    private static long number(HypervisorVersion version) {
        long number = 0;
        Optional<String> text = version.version();
        if (text.isPresent()) {
            String[] parts = text.get().split("\\.", -1);
            number = Long.parseLong(parts[0]) * MILLION
                    + (parts.length > 1 ? Long.parseLong(parts[1]) * THOUSAND : 0)
                    + (parts.length > 2 ? Long.parseLong(parts[2]) : 0);
        }
        return number;
    }

    private static long number(Dialect release) {
        return release.major() * MILLION + release.minor() * THOUSAND + release.micro();
    }

    /** The document, whose payload is kept. */
    private static final class Capabilities implements Answers.Answer {
        @Override
        public Procedure<?, ?> procedure() {
            return Procedures.CONNECT_GET_CAPABILITIES;
        }

        @Override
        public boolean isQuick(Caller caller) {
            return caller.engine().isWarm();
        }

        @Override
        public ByteBuffer payload(Caller caller, Message call) {
            call.read(Nothing.CODEC);
            return caller.engine().capabilities();
        }
    }
}
