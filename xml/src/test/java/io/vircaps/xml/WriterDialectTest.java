package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import org.junit.jupiter.api.Test;

class WriterDialectTest {
    private static String written(String dialect) {
        return CapabilitiesXml.write(Samples.qemu(), Dialect.parse(dialect));
    }

    @Test
    void writesTheShapeOfTheFirstRelease() {
        assertThat(written("0.2.1")).isEqualTo("""
                        <capabilities>
                          <host>
                            <cpu>
                              <arch>x86_64</arch>
                            </cpu>
                          </host>

                          <guest>
                            <os_type>hvm</os_type>
                            <arch name="i686">
                              <wordsize>32</wordsize>
                              <emulator>/usr/bin/qemu-system-i386</emulator>
                              <domain type="qemu"/>
                              <machine>pc-9.9</machine>
                              <machine>pc</machine>
                              <domain type="kvm"/>
                            </arch>
                          </guest>

                          <guest>
                            <os_type>hvm</os_type>
                            <arch name="x86_64">
                              <wordsize>64</wordsize>
                              <emulator>/usr/bin/qemu-system-x86_64</emulator>
                              <domain type="qemu"/>
                              <machine>pc-9.9</machine>
                              <machine>pc</machine>
                              <domain type="kvm"/>
                            </arch>
                          </guest>
                        </capabilities>
                        """);
    }

    @Test
    void givesFeaturesToTheGuestOfTheHostAloneInReleasesThatDid() {
        assertThat(written("0.3.2")).containsOnlyOnce("<features>").endsWith("""
                              <domain type="kvm"/>
                            </arch>
                            <features>
                              <acpi default='on' toggle='yes'/>
                            </features>
                          </guest>
                        </capabilities>
                        """);
    }

    @Test
    void writesTheShapeOfRelease071() {
        assertThat(written("0.7.1"))
                .isEqualTo("""
                        <capabilities>

                          <host>
                            <cpu>
                              <arch>x86_64</arch>
                            </cpu>
                            <migration_features>
                              <live/>
                              <uri_transports>
                                <uri_transport>tcp</uri_transport>
                              </uri_transports>
                            </migration_features>
                            <topology>
                              <cells num='1'>
                                <cell id='0'>
                                  <cpus num='2'>
                                    <cpu id='0'/>
                                    <cpu id='1'/>
                                  </cpus>
                                </cell>
                              </cells>
                            </topology>
                            <secmodel>
                              <model>none</model>
                              <doi>0</doi>
                            </secmodel>
                          </host>

                        """ + guest071("i686", 32, "i386") + guest071("x86_64", 64, "x86_64") + "</capabilities>\n");
    }

    private static String guest071(String arch, int wordsize, String binary) {
        return """
                  <guest>
                    <os_type>hvm</os_type>
                    <arch name='%s'>
                      <wordsize>%d</wordsize>
                      <emulator>/usr/bin/qemu-system-%s</emulator>
                      <machine>pc-9.9</machine>
                      <machine canonical='pc-9.9'>pc</machine>
                      <domain type='qemu'>
                      </domain>
                      <domain type='kvm'>
                      </domain>
                    </arch>
                    <features>
                      <acpi default='on' toggle='yes'/>
                    </features>
                  </guest>

                """.formatted(arch, wordsize, binary);
    }

    @Test
    void writesTheShapeOfRelease900() {
        assertThat(written("9.0.0")).startsWith("""
                        <capabilities>

                          <host>
                            <uuid>0f0e0d0c-0b0a-0908-0706-050403020100</uuid>
                            <cpu>
                              <arch>x86_64</arch>
                              <model>Example</model>
                              <vendor>Intel</vendor>
                              <microcode version='7'/>
                              <topology sockets='1' dies='1' cores='1' threads='2'/>
                              <feature name='vmx'/>
                              <pages unit='KiB' size='4'/>
                            </cpu>
                            <power_management/>
                            <iommu support='no'/>
                            <migration_features>
                              <live/>
                              <uri_transports>
                                <uri_transport>tcp</uri_transport>
                                <uri_transport>rdma</uri_transport>
                              </uri_transports>
                            </migration_features>
                            <topology>
                              <cells num='1'>
                                <cell id='0'>
                                  <memory unit='KiB'>1000</memory>
                                  <pages unit='KiB' size='4'>250</pages>
                                  <distances>
                                    <sibling id='0' value='10'/>
                                  </distances>
                                  <cpus num='2'>
                                    <cpu id='0' socket_id='0' die_id='0' core_id='0' siblings='0-1'/>
                                    <cpu id='1' socket_id='0' die_id='0' core_id='0' siblings='0-1'/>
                                  </cpus>
                                </cell>
                              </cells>
                            </topology>
                            <secmodel>
                              <model>none</model>
                              <doi>0</doi>
                              <baselabel type='kvm'>+1:+2</baselabel>
                            </secmodel>
                            <secmodel>
                              <model>dac</model>
                              <doi>0</doi>
                              <baselabel type='kvm'>+1:+2</baselabel>
                            </secmodel>
                          </host>

                          <guest>
                            <os_type>hvm</os_type>
                            <arch name='i686'>
                              <wordsize>32</wordsize>
                              <emulator>/usr/bin/qemu-system-i386</emulator>
                              <machine maxCpus='255' deprecated='yes'>pc-9.9</machine>
                              <machine canonical='pc-9.9' maxCpus='255'>pc</machine>
                              <domain type='qemu'/>
                              <domain type='kvm'/>
                            </arch>
                            <features>
                              <acpi default='on' toggle='yes'/>
                              <cpuselection/>
                              <deviceboot/>
                              <disksnapshot default='on' toggle='no'/>
                            </features>
                          </guest>

                        """);
    }
}
