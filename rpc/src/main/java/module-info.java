/** libvirt's wire protocol, both ends. */
module io.vircaps.rpc {
    requires transitive io.vircaps.model;
    requires com.ongres.scram.client;
    requires com.ongres.scram.common;
    requires java.naming;
    requires transitive java.security.sasl;
    requires static org.jspecify;

    exports io.vircaps.rpc;
    exports io.vircaps.rpc.procedure;
    exports io.vircaps.rpc.security;
    exports io.vircaps.rpc.xdr;
}
