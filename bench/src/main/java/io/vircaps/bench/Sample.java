package io.vircaps.bench;

import java.util.Locale;

/** Input of benchmarks, made here so that it is the same on every machine. */
final class Sample {
    private static final int GUESTS = 26;
    private static final int MACHINES = 25;

    private Sample() {}

    /** A document of 44 KB, as a host has it where every emulator of QEMU is installed. */
    static String document() {
        StringBuilder document = new StringBuilder("""
                <capabilities>

                  <host>
                    <cpu>
                      <arch>x86_64</arch>
                      <topology sockets='1' dies='1' cores='2' threads='1'/>
                      <pages unit='KiB' size='4'/>
                      <pages unit='KiB' size='2048'/>
                    </cpu>
                    <power_management/>
                    <iommu support='no'/>
                  </host>

                """);
        for (int i = 0; i < GUESTS; i++) {
            guest(document, i);
        }
        return document.append("</capabilities>\n").toString();
    }

    private static void guest(StringBuilder document, int number) {
        document.append(String.format(Locale.ROOT, """
                  <guest>
                    <os_type>hvm</os_type>
                    <arch name='arch%1$d'>
                      <wordsize>64</wordsize>
                      <emulator>/usr/bin/qemu-system-arch%1$d</emulator>
                """, number));
        for (int i = 0; i < MACHINES; i++) {
            document.append(String.format(
                    Locale.ROOT, "      <machine maxCpus='%d'>board-%d.%d</machine>\n", 1 + i * i, number, i));
        }
        document.append("""
                      <domain type='qemu'/>
                    </arch>
                    <features>
                      <cpuselection/>
                      <deviceboot/>
                      <disksnapshot default='on' toggle='no'/>
                    </features>
                  </guest>

                """);
    }

    /** The replies of one emulator to the queries of a probe, without the long list of types. */
    static String transcript() {
        StringBuilder text = new StringBuilder("""
                /usr/bin/qemu-system-x86_64
                {"execute": "qmp_capabilities"}

                {"return": {}}

                {"execute": "query-version"}

                {"return": {"qemu": {"micro": 0, "minor": 2, "major": 7}, "package": ""}}

                {"execute": "query-target"}

                {"return": {"arch": "x86_64"}}

                {"execute": "query-kvm"}

                {"return": {"enabled": true, "present": true}}

                {"execute": "qom-list-types"}

                {"return": [{"name": "tcg-accel", "parent": "accel"}]}

                {"execute": "query-machines"}

                {"return": [""");
        for (int i = 0; i < MACHINES * 2; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s{\"name\": \"pc-%d\", \"cpu-max\": 255, \"hotpluggable-cpus\": true, \"deprecated\": false}",
                    i == 0 ? "" : ", ",
                    i));
        }
        return text.append("]}\n").toString();
    }
}
