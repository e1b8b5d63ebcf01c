/** JSON, diff, explain, validate. */
module io.vircaps.report {
    requires transitive io.vircaps.model;
    requires transitive io.vircaps.xml;
    requires transitive io.vircaps.connect;
    requires static org.jspecify;
}
