/** Records a host into a directory. */
module io.vircaps.gather {
    requires io.vircaps.connect;
    requires io.vircaps.host;
    requires io.vircaps.host.validate;
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires io.vircaps.smbios;
    requires io.vircaps.store;
    requires static org.jspecify;

    exports io.vircaps.gather;
}
