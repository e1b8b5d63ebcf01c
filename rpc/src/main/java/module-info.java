/** libvirt's RPC protocol, both ends. Not API: only the remote driver uses it, and the daemon from the class path. */
@SuppressWarnings("module") // the module it is exported to is built after this one
module io.vircaps.rpc {
    requires transitive io.vircaps.model;
    requires com.ongres.scram.client;
    requires com.ongres.scram.common;
    requires java.naming;
    requires transitive java.security.sasl;
    requires static org.jspecify;

    exports io.vircaps.rpc to
            io.vircaps.driver.remote;
    exports io.vircaps.rpc.pki to
            io.vircaps.driver.remote;
    exports io.vircaps.rpc.protocol to
            io.vircaps.driver.remote;
    exports io.vircaps.rpc.sasl to
            io.vircaps.driver.remote;
    exports io.vircaps.rpc.tls to
            io.vircaps.driver.remote;
    exports io.vircaps.rpc.xdr to
            io.vircaps.driver.remote;
}
