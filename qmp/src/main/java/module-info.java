/** QMP client: greeting, commands, events, time limits, transcripts. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.qmp {
    requires transitive io.vircaps.model;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports io.vircaps.qmp to
            io.vircaps.driver.qemu;
}
