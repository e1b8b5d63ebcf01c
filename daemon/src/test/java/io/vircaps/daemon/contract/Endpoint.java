package io.vircaps.daemon.contract;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.daemon.RunningDaemon;
import io.vircaps.testkit.Fixtures;
import java.nio.file.Path;
import java.util.Set;

/** An engine on a host directory, and what its driver lacks of the functions that the contracts call. */
enum Endpoint {
    QEMU("qemu:///system", "hosts/x86_64-1s2c1t", Set.of("virConnectGetDomainCapabilities")),
    LXC(
            "lxc:///system",
            "hosts/fake-x86_64-2s2d2c-resctrl",
            Set.of(
                    "virConnectGetCPUModelNames",
                    "virConnectCompareCPU",
                    "virConnectGetMaxVcpus",
                    "virConnectGetDomainCapabilities")),
    XEN(
            "xen:///system",
            "xen/fake-x86_64-2n-hvm",
            Set.of(
                    "virNodeGetCPUMap",
                    "virNodeGetCPUStats",
                    "virNodeGetMemoryStats",
                    "virNodeGetMemoryParameters",
                    "virNodeGetFreePages",
                    "virConnectGetCPUModelNames",
                    "virConnectGetDomainCapabilities")),
    CH(
            "ch:///system",
            "ch/fake-x86_64-2n",
            Set.of(
                    "virNodeGetCPUMap",
                    "virNodeGetCPUStats",
                    "virNodeGetMemoryStats",
                    "virNodeGetMemoryParameters",
                    "virNodeGetFreeMemory",
                    "virNodeGetCellsFreeMemory",
                    "virNodeGetFreePages",
                    "virConnectGetSysinfo",
                    "virNodeGetSecurityModel",
                    "virConnectGetCPUModelNames",
                    "virConnectCompareCPU",
                    "virConnectGetMaxVcpus",
                    "virConnectGetDomainCapabilities")),
    TEST(
            "test:///default",
            "hosts/x86_64-1s2c1t",
            Set.of(
                    "virNodeGetMemoryStats",
                    "virNodeGetMemoryParameters",
                    "virConnectCompareCPU",
                    "virConnectGetDomainCapabilities",
                    "virConnectGetStoragePoolCapabilities"));

    private final String uri;
    private final String host;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> lacking;

    Endpoint(String uri, String host, Set<String> lacking) {
        this.uri = uri;
        this.host = host;
        this.lacking = lacking;
    }

    /** Names of functions that libvirt's driver lacks. */
    Set<String> lacking() {
        return lacking;
    }

    /** Whether libvirt's driver has a function. */
    boolean has(String function) {
        return !lacking.contains(function);
    }

    /** A connection of this process to the host directory. */
    Connection local() {
        return Connection.open(uri, ConnectionOptions.DEFAULT.root(host()));
    }

    /** A daemon that serves the host directory. */
    RunningDaemon daemon(Path sockets) {
        return RunningDaemon.of(sockets, host());
    }

    /** A connection over the daemon with these sockets. */
    Connection remote(Path sockets) {
        String remote = uri.replaceFirst("^([a-z]+):", "$1+unix:") + "?socket=" + sockets.resolve("libvirt-sock");
        return Connection.open(remote, ConnectionOptions.DEFAULT);
    }

    private Path host() {
        return Fixtures.root().resolve(host);
    }
}
