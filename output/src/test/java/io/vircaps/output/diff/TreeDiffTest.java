package io.vircaps.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.xml.XmlTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeDiffTest {
    private static Extras.Element tree(String document) {
        return XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> diff(String left, String right) {
        return TreeDiff.of(tree("<r>" + left + "</r>"), tree("<r>" + right + "</r>")).stream()
                .map(each -> each.kind() + " " + each.path() + " '" + each.left() + "' '" + each.right() + "'")
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a>1</a>|<a>1</a>|''",
                "<a>1</a>|<a>2</a>|CHANGED a '1' '2'",
                "<a>1</a>|''|REMOVED a '1' ''",
                "''|<a>1</a>|ADDED a '' '1'",
                "<a b='1'/>|<a b='2'/>|CHANGED a/@b '1' '2'",
                "<a b='1'/>|<a/>|REMOVED a/@b '1' ''",
                "<a/>|<a b='1'/>|ADDED a/@b '' '1'",
                "<a><b><c>1</c></b></a>|<a><b><c>2</c></b></a>|CHANGED a/b/c '1' '2'",
                "<a/><a>1</a>|<a/><a>2</a>|CHANGED a[2] '1' '2'",
                "1|2|CHANGED . '1' '2'",
                "<a/><b/>|<b/><a/>|''"
            })
    void namesADifference(String left, String right, String difference) {
        assertThat(String.join(";", diff(left == null ? "" : left, right == null ? "" : right)))
                .isEqualTo(difference == null ? "" : difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<machine>a</machine><machine>b</machine>|<machine>b</machine><machine>a</machine>|"
                        + "MOVED machine 'machine[.='a']' 'machine[.='b']'",
                "<domain type='a'/><domain type='b'/>|<domain type='b'/><domain type='a'/>|"
                        + "MOVED domain 'domain[@type='a']' 'domain[@type='b']'",
                "<secmodel><model>a</model></secmodel><secmodel><model>b</model></secmodel>|"
                        + "<secmodel><model>b</model></secmodel><secmodel><model>a</model></secmodel>|"
                        + "MOVED secmodel 'secmodel[model='a']' 'secmodel[model='b']'",
                "<machine>a</machine><machine>b</machine><machine>c</machine>|"
                        + "<machine>a</machine><machine>c</machine><machine>b</machine>|"
                        + "MOVED machine 'machine[.='b']' 'machine[.='c']'"
            })
    void namesTheFirstPlaceOfAnotherOrder(String left, String right, String difference) {
        assertThat(diff(left, right)).containsExactly(difference);
    }

    @Test
    void comparesTheOrderOfWhatBothHave() {
        assertThat(diff(
                        "<machine>x</machine><machine>a</machine><machine>b</machine>",
                        "<machine>a</machine><machine>b</machine>"))
                .containsExactly("REMOVED machine[.='x'] 'x' ''");
    }

    @Test
    void listsRemovedAndChangedBeforeAdded() {
        assertThat(diff("<a/><b>1</b>", "<b>2</b><c/>"))
                .containsExactly("REMOVED a '' ''", "CHANGED b '1' '2'", "ADDED c '' ''");
    }
}
