package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DmidecodeTextTest {
    private static Sysinfo sysinfo(String text) {
        return new DmidecodeText(text, number -> Optional.of("again " + number + "\n")).sysinfo();
    }

    private static List<String> entries(Sysinfo sysinfo) {
        return sysinfo.blocks().stream()
                .flatMap(block -> block.entries().stream())
                .map(entry -> entry.name().map(name -> name + "=").orElse("") + entry.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BIOS Information|Vendor,Version,Release Date,BIOS Revision|vendor,version,date,release",
                "System Information|Manufacturer,Product Name,Version,Serial Number,UUID,SKU Number,Family|"
                        + "manufacturer,product,version,serial,uuid,sku,family",
                "Base Board Information|Manufacturer,Product Name,Version,Serial Number,Asset Tag,Location In Chassis|"
                        + "manufacturer,product,version,serial,asset,location",
                "Chassis Information|Manufacturer,Version,Serial Number,Asset Tag,SKU Number|"
                        + "manufacturer,version,serial,asset,sku",
                "Processor Information|Socket Designation,Type,Family,Manufacturer,Signature,Version,External Clock,"
                        + "Max Speed,Status,Serial Number,Part Number|socket_destination,type,family,manufacturer,"
                        + "signature,version,external_clock,max_speed,status,serial_number,part_number",
                "Memory Device|Size,Form Factor,Locator,Bank Locator,Type,Type Detail,Speed,Manufacturer,Serial Number,"
                        + "Part Number|size,form_factor,locator,bank_locator,type,type_detail,speed,manufacturer,"
                        + "serial_number,part_number"
            })
    void findsEveryFieldOfAStructure(String title, String labels, String names) {
        StringBuilder text = new StringBuilder(title).append('\n');
        List<String> expected = new ArrayList<>();
        List<String> label = List.of(labels.split(",", -1));
        List<String> name = List.of(names.split(",", -1));
        for (int i = 0; i < label.size(); i++) {
            text.append('\t').append(label.get(i)).append(": v").append(i).append('\n');
            expected.add(name.get(i) + "=v" + i);
        }
        assertThat(entries(sysinfo(text.toString()))).isEqualTo(expected);
    }

    @Test
    void makesABlockOfEachStructureOfSomeKinds() {
        assertThat(sysinfo("Base Board Information\nVersion: a\nBase Board Information\nVersion: b\n")
                        .blocks())
                .hasSize(2);
        assertThat(sysinfo("Chassis Information\nVersion: a\nChassis Information\nVersion: b\n")
                        .blocks())
                .hasSize(1);
        assertThat(sysinfo("BIOS Information\n").blocks()).isEmpty();
    }

    @Test
    void takesAFieldThatAStructureLacksFromALaterOne() {
        assertThat(entries(sysinfo("BIOS Information\nSystem Information\nVersion: a\n")))
                .containsExactly("version=a", "version=a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No Module Installed", "No", "N"})
    void makesNoBlockOfAnEmptySlot(String size) {
        assertThat(sysinfo("Memory Device\nSize: " + size + "\nType: DDR4\n").blocks())
                .isEmpty();
    }

    @Test
    void takesStringsOfTheVendorAndPrintsThoseWithADotAgain() {
        assertThat(entries(sysinfo("OEM Strings\n\tString 1: a\n\tString 22: b.c\n\tString 3:  \n\tString 4: d.\n")))
                .containsExactly("a", "again 2\n", "again 3\n");
        assertThat(sysinfo("OEM Strings\n").blocks())
                .containsExactly(new SysinfoBlock(SysinfoPart.OEM_STRINGS, List.of()));
    }

    @Test
    void failsIfAStringHasNoNumberOrCannotBePrintedAgain() {
        assertThatThrownBy(() -> sysinfo("OEM Strings\n\tString x: a\n")).isInstanceOf(SysinfoException.class);
        DmidecodeText text = new DmidecodeText("OEM Strings\n\tString 1: a.\n", number -> Optional.empty());
        assertThatThrownBy(text::sysinfo).isInstanceOf(SysinfoException.class);
    }

    @Test
    void writesTheVendorsStringsLast() {
        assertThat(sysinfo("OEM Strings\n\tString 1: a\nBIOS Information\nVendor: b\n")
                        .blocks())
                .extracting(SysinfoBlock::part)
                .containsExactly(SysinfoPart.BIOS, SysinfoPart.OEM_STRINGS);
    }
}
