/** QMP client: greeting, commands, events, time limits, transcripts. */
module io.vircaps.qmp {
    requires transitive io.vircaps.model;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports io.vircaps.qmp;
}
