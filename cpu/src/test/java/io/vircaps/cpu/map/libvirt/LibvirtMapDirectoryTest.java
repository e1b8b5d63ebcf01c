package io.vircaps.cpu.map.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.map.X86Feature;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibvirtMapDirectoryTest {
    private static final Dialect RELEASE = new Dialect(9, 0, 0);
    private static final Path INSTALLED = Path.of("/usr/share/libvirt/cpu_map");

    @TempDir
    private Path directory;

    /** The small map, as libvirt would have it. */
    @BeforeEach
    void writeDirectory() throws IOException {
        write("index.xml", """
                <cpus>
                  <arch name='x86'>
                    <include filename='vendors.xml'/>
                    <include filename='features.xml'/>
                    <group name='older'><include filename='old.xml'/></group>
                    <include filename='new.xml'/>
                  </arch>
                  <arch name='ppc64'>
                    <vendor name='IBM'/>
                    <vendor name='Freescale'/>
                    <model name='POWER7'><vendor name='IBM'/><pvr value='0x003f0000' mask='0xffff0000'/></model>
                    <model name='POWER8'>
                      <vendor name='IBM'/>
                      <pvr value='0x004b0000' mask='0xffff0000'/>
                      <pvr value='0x004d0000' mask='0xffff0000'/>
                    </model>
                    <model name='unowned'><pvr value='0x00010000' mask='0xffff0000'/></model>
                  </arch>
                  <arch name='arm'>
                    <vendor name='ARM' value='0x41'/>
                    <feature name='sve'/>
                    <model name='ThunderX2 99xx'><vendor name='ARM'/><pvr value='0x0af'/></model>
                  </arch>
                </cpus>
                """);
        write("vendors.xml", """
                <cpus>
                  <vendor name='Intel' string='GenuineIntel'/>
                  <vendor name='AMD' string='AuthenticAMD'/>
                </cpus>
                """);
        write("features.xml", """
                <cpus>
                  <feature name='f0'><cpuid eax_in='0x01' edx='0x00000001'/></feature>
                  <feature name='f1'><cpuid eax_in='0x01' edx='0x00000002'/></feature>
                  <feature name='f2'><cpuid eax_in='0x01' edx='0x00000004'/></feature>
                  <feature name='f3'><cpuid eax_in='0x01' edx='0x00000008'/></feature>
                  <feature name='f4'><cpuid eax_in='0x01' ecx_in='0x00' edx='0x00000010'/></feature>
                  <feature name='pair'><cpuid eax_in='0x01' edx='0x00000020'/><cpuid eax_in='1' edx='64'/></feature>
                  <feature name='half'><cpuid eax_in='0x01' edx='0x00000040'/></feature>
                  <feature name='f7' migratable='no'><cpuid eax_in='0x01' edx='0x00000080'/></feature>
                  <feature name='hle'><cpuid eax_in='0x07' ebx='0x00000010'/></feature>
                  <feature name='rtm'><cpuid eax_in='0x07' ebx='0x00000800'/></feature>
                  <feature name='quiet'><msr index='0x10a' edx='0x00000008' eax='0x00000000'/></feature>
                </cpus>
                """);
        write("old.xml", """
                <cpus>
                  <model name='any'>
                    <decode host='on' guest='on'/>
                    <feature name='f0'/>
                  </model>
                  <model name='old'>
                    <decode host='on' guest='on'/>
                    <signature family='6' model='1'/>
                    <vendor name='Intel'/>
                    <feature name='f1'/>
                    <feature name='f0'/>
                  </model>
                </cpus>
                """);
        write("new.xml", """
                <cpus>
                  <model name='new'>
                    <decode host='on' guest='on'/>
                    <model name='old'/>
                    <signature family='6' model='2' stepping='3-5'/>
                    <feature name='f2'/>
                    <feature name='f3'/>
                    <feature name='f4' removed='yes'/>
                  </model>
                  <model name='host-only'>
                    <decode host='on' guest='off'/>
                    <signature family='6' model='3'/>
                    <vendor name='Intel'/>
                    <feature name='f0'/><feature name='f1'/><feature name='f2'/>
                  </model>
                  <model name='rival'>
                    <decode host='on' guest='on'/>
                    <signature family='6' model='2'/>
                    <vendor name='AMD'/>
                    <feature name='f0'/><feature name='f1'/><feature name='f2'/>
                  </model>
                </cpus>
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private void replace(String name, String text, String by) throws IOException {
        String content = Files.readString(directory.resolve(name));
        assertThat(content).contains(text);
        write(name, content.replace(text, by));
    }

    private CpuMap read() {
        return read(directory);
    }

    private static CpuMap read(Path directory) {
        return LibvirtMapDirectory.read(
                name -> Files.newInputStream(directory.resolve(name)), directory.toString(), RELEASE);
    }

    @Test
    void readsTheMapOfOurText() {
        assertThat(read().x86()).isEqualTo(SmallMap.MAP.x86());
        assertThat(read().ppc64()).isEqualTo(SmallMap.MAP.ppc64());
        assertThat(read().arm()).isEqualTo(SmallMap.MAP.arm());
    }

    @Test
    void readsWhatLaterReleasesAdded() throws IOException {
        replace("features.xml", "<feature name='f0'>", "<feature name='f0'><alias source='linux' name='fpu'/>");
        replace("new.xml", "<model name='old'/>", "<check partial='compat'/><model name='old'/>");
        replace("new.xml", "<feature name='f3'/>", "<feature name='f3' added='yes'/>");

        assertThat(read().x86().features().get(0).aliases()).containsExactly(new X86Feature.Alias("linux", "fpu"));
        assertThat(read().x86().models().get(2).use().check()).contains("compat");
        assertThat(read().x86().models().get(2).features().added()).containsExactly("f3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.xml", "vendors.xml", "old.xml"})
    void namesTheFileThatIsMissing(String name) throws IOException {
        Files.delete(directory.resolve(name));

        assertThatThrownBy(this::read).isInstanceOf(CpuMapException.class).hasMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index.xml    | <cpus>                          | <cpus",
                "index.xml    | vendors.xml                     | ../vendors.xml",
                "index.xml    | <include filename='vendors.xml'/> | <include/>",
                "index.xml    | value='0x41'                    | value='0xgg'",
                "index.xml    | <pvr value='0x0af'/>            | ''",
                "index.xml    | <vendor name='Freescale'/>      | <feature name='f'/>",
                "vendors.xml  | GenuineIntel                    | Genuine",
                "vendors.xml  | name='AMD'                      | name='Intel'",
                "features.xml | <cpuid eax_in='0x07' ebx='0x00000010'/> | ''",
                "features.xml | <cpuid eax_in='0x07' ebx='0x00000010'/> | <cpuid ebx='0x00000010'/>",
                "features.xml | <msr index='0x10a'              | <msr",
                "features.xml | <msr                            | <mrs",
                "features.xml | name='f1'                       | name='f0'",
                "old.xml      | <decode host='on' guest='on'/>  | ''",
                "old.xml      | <decode host='on' guest='on'/>  | <decode host='on'/>",
                "old.xml      | <decode host='on' guest='on'/>  | <decode host='yes' guest='no'/>",
                "old.xml      | <feature name='f1'/>            | <feature name='unknown'/>",
                "old.xml      | <feature name='f1'/>            | <feature/>",
                "old.xml      | <vendor name='Intel'/>          | <vendor name='Unknown'/>",
                "old.xml      | family='6'                      | family='0'",
                "old.xml      | family='6'                      | family='six'",
                "new.xml      | stepping='3-5'                  | stepping='3-16'",
                "new.xml      | <model name='old'/>             | <model name='new'/>",
                "new.xml      | <model name='old'/>             | <model name='rival'/>",
                "new.xml      | <model name='rival'>            | <model name='old'>"
            })
    void refusesADirectoryThatCannotBeMeant(String file, String text, String by) throws IOException {
        replace(file, text, by);

        assertThatThrownBy(this::read).isInstanceOf(CpuMapException.class).hasMessageContaining(directory.toString());
    }

    /** Where libvirt 9.0.0 is installed; elsewhere the resource is compared with its generator's work only. */
    @Test
    void readsDebiansDirectoryAsOurMapOf900() throws IOException {
        assumeThat(is900Installed()).isTrue();
        CpuMap installed = read(INSTALLED);
        CpuMap ours = CpuMaps.of(RELEASE);

        assertThat(installed.x86()).isEqualTo(ours.x86());
        assertThat(installed.ppc64()).isEqualTo(ours.ppc64());
        assertThat(installed.arm()).isEqualTo(ours.arm());
    }

    private static boolean is900Installed() throws IOException {
        BiPredicate<Path, BasicFileAttributes> is900 = (path, attributes) -> path.endsWith("libvirt.so.0.9000.0");
        try (Stream<Path> libraries = Files.find(Path.of("/usr/lib"), 2, is900)) {
            return libraries.findAny().isPresent() && Files.isDirectory(INSTALLED);
        }
    }
}
