package io.vircaps.cpu.map.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.map.SignaturePattern;
import io.vircaps.cpu.map.X86Feature;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.cpu.map.X86Model;
import io.vircaps.cpu.map.X86Vendor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class X86MapXmlTest {
    private static final X86Map MAP = X86MapXml.read(Elements.of("""
            <vendor name='Intel' string='GenuineIntel'/>
            <feature name='a'><cpuid eax_in='0x07' ecx_in='0x01' eax='0x00000010'/></feature>
            <feature name='b' migratable='no'>
              <alias source='qemu' name='bee'/>
              <msr index='0x10a' eax='0x00000001' edx='0x80000000'/>
            </feature>
            <feature name='c'><cpuid eax_in='0x01' ebx='1' ecx='0x2' edx='0x4'/></feature>
            <model name='new'>
              <decode host='on' guest='off'/>
              <check partial='compat'/>
              <model name='old'/>
              <signature family='6' model='85' stepping='5-7'/>
              <signature family='6' model='86'/>
              <vendor name='Intel'/>
              <feature name='c'/>
              <feature name='a'/>
              <feature name='x' removed='yes'/>
              <feature name='b' added='yes'/>
            </model>
            """));

    private static RegisterBit bit(boolean msr, int index, int subleaf, Half half, int bit) {
        return new RegisterBit(new Register(msr, index, subleaf, half), bit);
    }

    @Test
    void readsVendorsAndFeatures() {
        assertThat(MAP.vendors()).containsExactly(new X86Vendor("Intel", "GenuineIntel"));
        assertThat(MAP.features())
                .containsExactly(
                        new X86Feature("a", true, List.of(bit(false, 7, 1, Half.EAX, 4)), List.of()),
                        new X86Feature(
                                "b",
                                false,
                                List.of(bit(true, 0x10a, 0, Half.EAX, 0), bit(true, 0x10a, 0, Half.EDX, 31)),
                                List.of(new X86Feature.Alias("qemu", "bee"))),
                        new X86Feature(
                                "c",
                                true,
                                List.of(
                                        bit(false, 1, 0, Half.EBX, 0),
                                        bit(false, 1, 0, Half.ECX, 1),
                                        bit(false, 1, 0, Half.EDX, 2)),
                                List.of()));
    }

    @Test
    void readsModels() {
        assertThat(MAP.models())
                .containsExactly(new X86Model(
                        "new",
                        new X86Model.Use(true, false, Optional.of("compat")),
                        Optional.of("old"),
                        new X86Model.Identity(
                                Optional.of("Intel"),
                                List.of(
                                        new SignaturePattern(6, 85, 0b1110_0000),
                                        new SignaturePattern(6, 86, SignaturePattern.ANY))),
                        new X86Model.Features(List.of("a", "c"), List.of("b"), List.of("x"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<model name='m'/>",
                "<model name='m'><decode host='on' guest='on'/><signature family='0' model='1'/></model>",
                "<model name='m'><decode host='on' guest='on'/><signature family='6' model='1' stepping='x'/></model>",
                "<feature name='f'><cpuid edx='1'/></feature>",
                "<feature name='f'><msr index='1' eax='1'/></feature>",
                "<feature name='f'><other/></feature>",
                "<vendor name='v'/>"
            })
    void refusesMalformedElements(String text) {
        assertThatThrownBy(() -> X86MapXml.read(Elements.of(text))).isInstanceOf(CpuMapException.class);
    }
}
