/** Checks whether a host is fit for an engine. */
module io.vircaps.host.validate {
    requires io.vircaps.connect;
    requires io.vircaps.host;
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.host.validate;
}
