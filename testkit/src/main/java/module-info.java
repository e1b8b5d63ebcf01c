/** Golden compare, fixture directories and real peers, for tests only. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.testkit {
    requires static org.jspecify;

    exports io.vircaps.testkit to
            io.vircaps.driver.ch,
            io.vircaps.driver.qemu,
            io.vircaps.driver.xen,
            io.vircaps.output,
            io.vircaps.qmp;
    exports io.vircaps.testkit.peer to
            io.vircaps.driver.remote;
    exports io.vircaps.testkit.qemu to
            io.vircaps.driver.qemu,
            io.vircaps.qmp;
}
