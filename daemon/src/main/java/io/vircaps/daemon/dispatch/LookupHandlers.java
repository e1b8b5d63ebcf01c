package io.vircaps.daemon.dispatch;

import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.LookupProcedures;
import io.vircaps.rpc.protocol.Procedure;
import java.util.function.Function;

/**
 * The handlers that look up one domain, network, pool and so on: each fails with libvirt's error that there is none.
 */
final class LookupHandlers {
    /** {@code VIR_ERR_NO_DOMAIN}. */
    private static final int NO_DOMAIN = 42;

    private LookupHandlers() {}

    /** The types of objects with libvirt's error for a missing one; {@code virErrorNumber}. */
    private enum ObjectType {
        NETWORK(43, ErrorDomain.NETWORK, "Network"),
        POOL(49, ErrorDomain.STORAGE, "Storage pool"),
        VOLUME(50, ErrorDomain.STORAGE, "Storage volume"),
        DEVICE(53, ErrorDomain.NODEDEV, "Node device"),
        INTERFACE(57, ErrorDomain.INTERFACE, "Interface"),
        FILTER(62, ErrorDomain.NWFILTER, "Network filter"),
        SECRET(66, ErrorDomain.SECRET, "Secret"),
        BINDING(101, ErrorDomain.NWFILTER, "Network filter binding");

        private final int code;
        private final int domain;
        private final String prefix;

        ObjectType(int code, int domain, String what) {
            this.code = code;
            this.domain = domain;
            this.prefix = what + " not found: ";
        }

        CallException absent(String sentence) {
            return CallException.coded(code, domain, prefix, sentence);
        }
    }

    static void addTo(ProcedureTable table) {
        addDomains(table);
        add(table, LookupProcedures.NETWORK_BY_NAME, ObjectType.NETWORK, of("network", "name"));
        add(table, LookupProcedures.NETWORK_BY_UUID, ObjectType.NETWORK, of("network", "uuid"));
        add(table, LookupProcedures.POOL_BY_NAME, ObjectType.POOL, of("storage pool", "name"));
        add(table, LookupProcedures.POOL_BY_UUID, ObjectType.POOL, of("storage pool", "uuid"));
        add(table, LookupProcedures.POOL_BY_TARGET_PATH, ObjectType.POOL, of("storage pool", "target path"));
        add(table, LookupProcedures.VOLUME_BY_KEY, ObjectType.VOLUME, key -> "no storage vol with matching key " + key);
        add(table, LookupProcedures.VOLUME_BY_PATH, ObjectType.VOLUME, of("storage vol", "path"));
        add(table, LookupProcedures.DEVICE_BY_NAME, ObjectType.DEVICE, of("node device", "name"));
        add(table, LookupProcedures.INTERFACE_BY_NAME, ObjectType.INTERFACE, interfaceOf("named"));
        add(table, LookupProcedures.INTERFACE_BY_MAC, ObjectType.INTERFACE, interfaceOf("with MAC address"));
        add(table, LookupProcedures.SECRET_BY_UUID, ObjectType.SECRET, of("secret", "uuid"));
        Function<String, String> byUsage = of("secret", "usage");
        add(table, LookupProcedures.SECRET_BY_USAGE, ObjectType.SECRET, query -> byUsage.apply(query.usageID()));
        add(table, LookupProcedures.FILTER_BY_NAME, ObjectType.FILTER, of("nwfilter", "name"));
        add(table, LookupProcedures.FILTER_BY_UUID, ObjectType.FILTER, of("nwfilter", "uuid"));
        Function<String, String> binding = port -> "no nwfilter binding for port dev '" + port + "'";
        add(table, LookupProcedures.FILTER_BINDING_BY_PORT, ObjectType.BINDING, binding);
    }

    private static void addDomains(ProcedureTable table) {
        addDomain(table, LookupProcedures.DOMAIN_BY_ID, id -> "no domain with matching id " + id);
        addDomain(table, LookupProcedures.DOMAIN_BY_NAME, of("domain", "name"));
        addDomain(table, LookupProcedures.DOMAIN_BY_UUID, of("domain", "uuid"));
    }

    private static <A> Function<A, String> of(String what, String by) {
        return name -> "no " + what + " with matching " + by + " '" + name + "'";
    }

    private static Function<String, String> interfaceOf(String by) {
        return name -> "couldn't find interface " + by + " '" + name + "'";
    }

    private static <A, R> void add(
            ProcedureTable table, Procedure<A, R> procedure, ObjectType type, Function<A, String> sentence) {
        table.addQuick(procedure, (context, name) -> {
            context.engine();
            throw type.absent(sentence.apply(name));
        });
    }

    /** A missing domain is an error of the engine's driver. */
    private static <A, R> void addDomain(
            ProcedureTable table, Procedure<A, R> procedure, Function<A, String> sentence) {
        table.addQuick(procedure, (context, name) -> {
            int domain = context.engine().errorDomain();
            throw CallException.coded(NO_DOMAIN, domain, "Domain not found: ", sentence.apply(name));
        });
    }
}
