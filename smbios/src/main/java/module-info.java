/** SMBIOS tables to libvirt's sysinfo. */
@SuppressWarnings("module") // the modules it exports to are built after this one
module io.vircaps.smbios {
    requires transitive io.vircaps.kernel;
    requires transitive io.vircaps.model;
    requires static org.jspecify;

    exports io.vircaps.smbios to
            io.vircaps.driver.xen,
            io.vircaps.gather,
            io.vircaps.host;
}
