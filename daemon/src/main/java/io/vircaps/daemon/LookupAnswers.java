package io.vircaps.daemon;

import io.vircaps.rpc.protocol.ErrorDomain;
import io.vircaps.rpc.protocol.LookupProcedures;
import io.vircaps.rpc.protocol.Procedure;
import java.util.function.Function;

/** There is no domain, network, pool and so on here: whoever looks for one is told that, in libvirt's words. */
final class LookupAnswers {
    /** {@code VIR_ERR_NO_DOMAIN}. */
    private static final int NO_DOMAIN = 42;

    private LookupAnswers() {}

    /** What is looked for, with libvirt's error for one that is not there; {@code virErrorNumber}. */
    private enum Sought {
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
        private final String lead;

        Sought(int code, int domain, String what) {
            this.code = code;
            this.domain = domain;
            this.lead = what + " not found: ";
        }

        CallException absent(String sentence) {
            return CallException.coded(code, domain, lead, sentence);
        }
    }

    static void addTo(Answers answers) {
        addDomains(answers);
        add(answers, LookupProcedures.NETWORK_BY_NAME, Sought.NETWORK, of("network", "name"));
        add(answers, LookupProcedures.NETWORK_BY_UUID, Sought.NETWORK, of("network", "uuid"));
        add(answers, LookupProcedures.POOL_BY_NAME, Sought.POOL, of("storage pool", "name"));
        add(answers, LookupProcedures.POOL_BY_UUID, Sought.POOL, of("storage pool", "uuid"));
        add(answers, LookupProcedures.POOL_BY_TARGET_PATH, Sought.POOL, of("storage pool", "target path"));
        add(answers, LookupProcedures.VOLUME_BY_KEY, Sought.VOLUME, key -> "no storage vol with matching key " + key);
        add(answers, LookupProcedures.VOLUME_BY_PATH, Sought.VOLUME, of("storage vol", "path"));
        add(answers, LookupProcedures.DEVICE_BY_NAME, Sought.DEVICE, of("node device", "name"));
        add(answers, LookupProcedures.INTERFACE_BY_NAME, Sought.INTERFACE, interfaceOf("named"));
        add(answers, LookupProcedures.INTERFACE_BY_MAC, Sought.INTERFACE, interfaceOf("with MAC address"));
        add(answers, LookupProcedures.SECRET_BY_UUID, Sought.SECRET, of("secret", "uuid"));
        Function<String, String> byUsage = of("secret", "usage");
        add(answers, LookupProcedures.SECRET_BY_USAGE, Sought.SECRET, query -> byUsage.apply(query.usageID()));
        add(answers, LookupProcedures.FILTER_BY_NAME, Sought.FILTER, of("nwfilter", "name"));
        add(answers, LookupProcedures.FILTER_BY_UUID, Sought.FILTER, of("nwfilter", "uuid"));
        Function<String, String> binding = port -> "no nwfilter binding for port dev '" + port + "'";
        add(answers, LookupProcedures.FILTER_BINDING_BY_PORT, Sought.BINDING, binding);
    }

    private static void addDomains(Answers answers) {
        addDomain(answers, LookupProcedures.DOMAIN_BY_ID, id -> "no domain with matching id " + id);
        addDomain(answers, LookupProcedures.DOMAIN_BY_NAME, of("domain", "name"));
        addDomain(answers, LookupProcedures.DOMAIN_BY_UUID, of("domain", "uuid"));
    }

    private static <A> Function<A, String> of(String what, String by) {
        return name -> "no " + what + " with matching " + by + " '" + name + "'";
    }

    private static Function<String, String> interfaceOf(String by) {
        return name -> "couldn't find interface " + by + " '" + name + "'";
    }

    private static <A, R> void add(
            Answers answers, Procedure<A, R> procedure, Sought sought, Function<A, String> sentence) {
        answers.addQuick(procedure, (caller, name) -> {
            caller.engine();
            throw sought.absent(sentence.apply(name));
        });
    }

    /** Of domains the driver itself says so. */
    private static <A, R> void addDomain(Answers answers, Procedure<A, R> procedure, Function<A, String> sentence) {
        answers.addQuick(procedure, (caller, name) -> {
            int domain = caller.engine().errorDomain();
            throw CallException.coded(NO_DOMAIN, domain, "Domain not found: ", sentence.apply(name));
        });
    }
}
