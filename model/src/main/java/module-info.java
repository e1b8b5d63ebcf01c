/** The driver capabilities document as immutable values; units, dialects, errors and notes. */
module io.vircaps.model {
    requires static transitive org.jspecify;

    exports io.vircaps.model;
    exports io.vircaps.model.cache;
    exports io.vircaps.model.check;
    exports io.vircaps.model.conf;
    exports io.vircaps.model.cpu;
    exports io.vircaps.model.domain;
    exports io.vircaps.model.guest;
    exports io.vircaps.model.host;
    exports io.vircaps.model.node;
    exports io.vircaps.model.note;
    exports io.vircaps.model.numa;
    exports io.vircaps.model.pool;
}
