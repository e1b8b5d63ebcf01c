/** Golden compare, fixture directories and real peers, for tests only. */
module io.vircaps.testkit {
    requires static org.jspecify;

    exports io.vircaps.testkit;
    exports io.vircaps.testkit.peer;
    exports io.vircaps.testkit.qemu;
}
