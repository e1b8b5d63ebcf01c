"""Asks a connection all that libvirt-python can read of a host, and prints an answer a line; numbers that move by name only."""
import sys

import libvirt

libvirt.registerErrorHandler(lambda context, error: None, None)
connection = libvirt.openReadOnly(sys.argv[1])
cpus = ["<cpu><arch>x86_64</arch><model>Penryn</model></cpu>", "<cpu><arch>x86_64</arch><model>Conroe</model></cpu>"]


def say(name, ask):
    try:
        print(name, repr(ask()))
    except libvirt.libvirtError as error:
        print(name, error.get_error_code(), error.get_error_message())


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
connection.close()
