"""Asks a connection all that libvirt-python can read of a host, and prints an answer a line; numbers that move by name only.
What nobody has is looked for too; and events are asked for, as programs do that watch a host."""
import sys

import libvirt

libvirt.registerErrorHandler(lambda context, error: None, None)
libvirt.virEventRegisterDefaultImpl()
connection = libvirt.openReadOnly(sys.argv[1])
cpus = ["<cpu><arch>x86_64</arch><model>Penryn</model></cpu>", "<cpu><arch>x86_64</arch><model>Conroe</model></cpu>"]


def say(name, ask):
    try:
        print(name, repr(ask()))
    except libvirt.libvirtError as error:
        print(name, error.get_error_code(), error.get_error_domain(), error.get_error_message())


def fail(name, ask):
    """Where the sentences of the two differ."""
    try:
        print(name, repr(ask()))
    except libvirt.libvirtError as error:
        print(name, error.get_error_code(), error.get_error_domain())


def watch(name, register, deregister):
    def both():
        number = register(None, 0, lambda *event: None, None)
        return number, deregister(number)

    say(name, both)


say("capabilities", connection.getCapabilities)
say("info", lambda: connection.getInfo()[:3] + connection.getInfo()[4:])
say("hostname", connection.getHostname)
say("type", connection.getType)
say("version", connection.getVersion)
say("cpu map", connection.getCPUMap)
say("cpu stats", lambda: sorted(connection.getCPUStats(-1)))
say("cpu stats 99", lambda: connection.getCPUStats(9999))
say("memory stats", lambda: sorted(connection.getMemoryStats(-1)))
say("memory stats 0", lambda: sorted(connection.getMemoryStats(0)))
say("memory parameters", lambda: sorted(connection.getMemoryParameters()))
say("cells", lambda: len(connection.getCellsFreeMemory(0, 8)))
say("free pages", lambda: len(connection.getFreePages([4, 2048], 0, 1)[0]))
say("sysinfo", connection.getSysinfo)
say("security model", connection.getSecurityModel)
say("models", lambda: connection.getCPUModelNames("x86_64"))
say("models of nothing", lambda: connection.getCPUModelNames("abacus"))
say("compare", lambda: connection.compareCPU(cpus[0]))
say("baseline", lambda: connection.baselineCPU(cpus))
say("domains", connection.listAllDomains)
say("running", connection.listDomainsID)
say("defined", connection.listDefinedDomains)
say("stats", lambda: connection.getAllDomainStats())
say("alive", connection.isAlive)
say("secure", connection.isSecure)
say("encrypted", connection.isEncrypted)
nobody = "00000000-0000-0000-0000-00000000000a"
for kind in ["lookup", "networkLookup", "storagePoolLookup", "nwfilterLookup", "secretLookup"]:
    say(kind + " uuid", lambda: getattr(connection, kind + "ByUUIDString")(nobody))
for kind in ["lookup", "networkLookup", "storagePoolLookup", "nwfilterLookup", "nodeDeviceLookup"]:
    say(kind + " name", lambda: getattr(connection, kind + "ByName")("nobody-has-this"))
say("id", lambda: connection.lookupByID(999999999))
say("secret", lambda: connection.secretLookupByUsage(1, "nobody-has-this"))
say("pool", lambda: connection.storagePoolLookupByTargetPath("/nobody/has/this"))
say("volume", lambda: connection.storageVolLookupByPath("/nobody/has/this"))
say("key", lambda: connection.storageVolLookupByKey("nobody-has-this"))
say("binding", lambda: connection.nwfilterBindingLookupByPortDev("nobody-has-this"))
fail("interface", lambda: connection.interfaceLookupByName("nobody-has-this"))
for document in ["<cpu", "", "<other/>", "<cpu><arch>x86_64</arch><model>nix</model></cpu>"]:
    fail("compare " + document, lambda: connection.compareCPU(document))
    fail("baseline " + document, lambda: connection.baselineCPU([document]))
say("vcpus", lambda: [connection.getMaxVcpus(kind) for kind in [None, "qemu", "QEMU"]])
fail("vcpus of kvm", lambda: connection.getMaxVcpus("kvm"))
say("vcpus of nothing", lambda: connection.getMaxVcpus("nix"))
watch("domain events", connection.domainEventRegisterAny, connection.domainEventDeregisterAny)
watch("network events", connection.networkEventRegisterAny, connection.networkEventDeregisterAny)
watch("pool events", connection.storagePoolEventRegisterAny, connection.storagePoolEventDeregisterAny)
watch("device events", connection.nodeDeviceEventRegisterAny, connection.nodeDeviceEventDeregisterAny)
watch("secret events", connection.secretEventRegisterAny, connection.secretEventDeregisterAny)
connection.close()
