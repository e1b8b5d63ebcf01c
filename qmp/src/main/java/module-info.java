/** QMP client: greeting, commands, events, time limits, transcripts. */
module io.vircaps.qmp {
    requires transitive io.vircaps.model;
    requires static org.jspecify;
}
