package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.Device;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.EnumValues.EnumName;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockXmlTest {
    private static BlockXml read(String element, EnumName... known) {
        return Fragments.read(element, in -> BlockXml.read(in, known));
    }

    @Test
    void readsWhetherItIsSupported() {
        assertThat(read("<disk supported='yes'/>").supported()).isTrue();
        assertThat(read("<disk supported='no'/>").supported()).isFalse();
    }

    @Test
    void distinguishesAnEnumWithoutValuesFromOneThatIsNotReported() {
        BlockXml block =
                read("<hostdev supported='yes'><enum name='capsType'/></hostdev>", EnumName.CAPS_TYPE, EnumName.MODE);

        assertThat(block.of(EnumName.CAPS_TYPE)).contains(EnumValues.of());
        assertThat(block.of(EnumName.MODE)).isEmpty();
    }

    @Test
    void keepsAnUnknownEnumBehindItsNeighbour() {
        BlockXml block = read(
                "<disk supported='yes'><enum name='bus'/><enum name='new'><value>x</value></enum></disk>",
                EnumName.BUS);

        Extras.Element unknown = block.extras().elements().get(0);
        assertThat(unknown.name()).isEqualTo("enum");
        assertThat(unknown.after()).contains(new Extras.Place("enum[@name='bus']", 1));
    }

    @Test
    void keepsARepeatedAndANamelessEnum() {
        BlockXml block = read(
                "<disk supported='yes'><enum x='bus'/><enum name='bus'><value>usb</value></enum><enum name='bus'/><enum/></disk>",
                EnumName.BUS);

        assertThat(block.of(EnumName.BUS)).contains(EnumValues.of(EnumValue.USB));
        assertThat(block.extras().elements()).hasSize(3);
    }

    @Test
    void leavesOtherChildrenToItsCaller() {
        List<String> seen = new ArrayList<>();
        BlockXml block = Fragments.read(
                "<os supported='yes'><loader>x</loader><novelty/></os>",
                in -> BlockXml.read(in, child -> child.name().equals("loader") && seen.add(child.plainText())));

        assertThat(seen).containsExactly("x");
        assertThat(block.extras().elements()).extracting(Extras.Element::name).containsExactly("novelty");
    }

    @Test
    void namesTheElementThatDoesNotStateWhetherItIsSupported() {
        assertThatThrownBy(() -> read("<disk/>"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("no attribute supported")
                .hasMessageContaining("/disk");
        assertThatThrownBy(() -> read("<disk supported='maybe'/>"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/disk/@supported");
    }

    @Test
    void writesWhatIsSupportedOnTwoLinesEvenIfItIsEmpty() {
        assertThat(Fragments.written(
                        Fragments.NEWEST,
                        out -> BlockXml.write(out, "video", new Device.Video(true, Optional.empty(), Extras.NONE))))
                .isEqualTo("<video supported='yes'>\n</video>\n");
        assertThat(Fragments.written(
                        Fragments.NEWEST,
                        out -> BlockXml.write(out, "video", new Device.Video(false, Optional.empty(), Extras.NONE))))
                .isEqualTo("<video supported='no'/>\n");
    }

    @Test
    void leavesOutWhatTheReleaseDidNotHave() {
        Device.Video video = new Device.Video(true, Optional.of(EnumValues.of(EnumValue.VGA)), Extras.NONE);
        assertThat(Fragments.written(new Dialect(1, 3, 4), out -> BlockXml.write(out, "video", video)))
                .isEmpty();
        assertThat(Fragments.written(new Dialect(1, 3, 5), out -> BlockXml.write(out, "video", video)))
                .contains("<value>vga</value>");

        Optional<EnumValues> some = Optional.of(EnumValues.of(EnumValue.VIRTIO));
        Device.Disk disk = new Device.Disk(true, some, some, some, Extras.NONE);
        assertThat(Fragments.written(new Dialect(5, 0, 0), out -> BlockXml.write(out, "disk", disk)))
                .contains("name='bus'")
                .doesNotContain("name='model'");
    }
}
