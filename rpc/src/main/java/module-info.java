/** libvirt's wire protocol, both ends. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.rpc {
    requires transitive io.vircaps.model;
    requires com.ongres.scram.client;
    requires com.ongres.scram.common;
    requires java.naming;
    requires transitive java.security.sasl;
    requires static org.jspecify;

    exports io.vircaps.rpc to
            io.vircaps.driver.remote;
    exports io.vircaps.rpc.procedure to
            io.vircaps.driver.remote;
    exports io.vircaps.rpc.security to
            io.vircaps.driver.remote;
    exports io.vircaps.rpc.xdr to
            io.vircaps.driver.remote;
}
