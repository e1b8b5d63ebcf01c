/** The test driver: test:///default and test:///path/file.xml. */
module io.vircaps.driver.test {
    requires transitive io.vircaps.connect;
    requires io.vircaps.host;
    requires io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires io.vircaps.xml;
    requires static org.jspecify;

    exports io.vircaps.driver.test;

    provides io.vircaps.connect.spi.Driver with
            io.vircaps.driver.test.TestDriver;
}
