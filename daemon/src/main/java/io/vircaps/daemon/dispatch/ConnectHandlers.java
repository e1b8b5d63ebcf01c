package io.vircaps.daemon.dispatch;

import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.Feature;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** The handlers of the connection: open and close, features, names and versions, documents. */
final class ConnectHandlers {
    private static final Set<Integer> FEATURES =
            Set.of(Feature.TYPED_PARAMETER_STRING, Feature.REMOTE_EVENT_CALLBACK, Feature.REMOTE_CLOSE_CALLBACK);

    private ConnectHandlers() {}

    static void addTo(ProcedureTable table) {
        table.add(Procedures.CONNECT_OPEN, (context, args) -> {
            context.open(args);
            return Nothing.NOTHING;
        });
        table.addQuick(Procedures.CONNECT_CLOSE, (context, nothing) -> {
            context.closeAfterReply();
            return Nothing.NOTHING;
        });
        table.addQuick(Procedures.CONNECT_SUPPORTS_FEATURE, ConnectHandlers::supports);
        table.add(new Capabilities());
        table.add(
                Procedures.CONNECT_GET_TYPE,
                (context, nothing) -> version(context).type());
        table.add(Procedures.CONNECT_GET_VERSION, (context, nothing) -> number(version(context)));
        table.addQuick(
                Procedures.CONNECT_GET_LIB_VERSION,
                (context, nothing) -> number(context.engine().dialect()));
        table.add(
                Procedures.CONNECT_GET_HOSTNAME,
                (context, nothing) -> context.engine().connection().node().hostname());
        table.addQuick(
                Procedures.CONNECT_GET_URI,
                (context, nothing) -> context.engine().connection().uri());
        table.add(Procedures.CONNECT_GET_SYSINFO, (context, flags) -> {
            CallFlags.check(flags, 0, "virConnectGetSysinfo");
            ServedEngine engine = context.engine();
            return engine.query(() -> engine.connection().node().sysinfoXml());
        });
        table.add(Procedures.CONNECT_GET_MAX_VCPUS, (context, type) -> maxVcpus(context.engine(), type));
        table.add(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, ConnectHandlers::domain);
        table.add(Procedures.CONNECT_GET_STORAGE_POOL_CAPABILITIES, (context, flags) -> {
            CallFlags.check(flags, 0, "virConnectGetStoragePoolCapabilities");
            return context.engine().connection().storage().poolsXml();
        });
        table.addQuick(Procedures.CONNECT_IS_SECURE, (context, nothing) -> {
            context.engine();
            return true; // the engine is in this process
        });
        table.addQuick(Procedures.CONNECT_REGISTER_CLOSE_CALLBACK, ConnectHandlers::done);
        table.addQuick(Procedures.CONNECT_UNREGISTER_CLOSE_CALLBACK, ConnectHandlers::done);
    }

    private static String domain(CallContext context, GetDomainCapabilitiesArgs args) {
        CallFlags.check(args.flags(), 0, "virConnectGetDomainCapabilities");
        GuestQuery guest = new GuestQuery(
                Optional.empty(),
                args.arch().map(Arch::new),
                args.virttype().map(DomainType::new),
                args.emulatorbin(),
                args.machine());
        ServedEngine engine = context.engine();
        return engine.query(() -> engine.connection().domains().capabilitiesXml(guest));
    }

    /** Event registration is accepted, but no events are sent. Java cannot send file descriptors. */
    private static boolean supports(CallContext context, int feature) {
        if (feature == Feature.PROGRAM_KEEPALIVE) {
            context.enableKeepAlive();
            return true;
        }
        context.engine();
        return FEATURES.contains(feature);
    }

    private static int maxVcpus(ServedEngine engine, Optional<String> type) {
        return engine.query(() -> engine.connection().domains().maxVcpus(type));
    }

    private static Nothing done(CallContext context, Nothing nothing) {
        context.engine();
        return nothing;
    }

    private static HypervisorVersion version(CallContext context) {
        return context.engine().connection().version();
    }

    /** An absent version is 0, which virsh reports as "cannot extract running hypervisor version". */
    private static long number(HypervisorVersion version) {
        return version.version().map(Version::toNumber).orElse(0L);
    }

    private static long number(Dialect release) {
        return release.release().toNumber();
    }

    /** The handler of the capabilities document, whose payload is shared by all replies. */
    private static final class Capabilities implements Handler {
        @Override
        public Procedure<?, ?> procedure() {
            return Procedures.CONNECT_GET_CAPABILITIES;
        }

        @Override
        public boolean isQuick(CallContext context) {
            return context.openEngine().map(ServedEngine::isWarm).orElse(true);
        }

        @Override
        public ByteBuffer payload(CallContext context, Message call) {
            call.read(Nothing.CODEC);
            return context.engine().capabilities();
        }
    }
}
