package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Problem;
import io.vircaps.model.Version;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.output.ValidatedFile;
import io.vircaps.xml.ReleaseCheck;
import io.vircaps.xml.error.XmlFault;
import io.vircaps.xml.error.XmlPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionJsonTest {
    private static final XmlPosition POSITION = new XmlPosition(1, 2, "/a");

    private static XmlFault fault(String what) {
        return new XmlFault(Problem.of(Kind.XML_ERROR, what).expected("x", "y"), POSITION);
    }

    private static ValidatedFile file(XmlFault... faults) {
        return new ValidatedFile("f", Optional.empty(), List.of(faults));
    }

    @Test
    void writesNodeInfo() {
        NodeInfo info = new NodeInfo("cpu", MemorySize.ofBytes(1), 2, 3, new NodeInfo.Shape(4, 5, 6, 7));
        assertThat(Compact.json(ConnectionJson.write(info)))
                .isEqualTo("{'model':'cpu','memory_bytes':1,'cpus':2,'frequency_MHz':3,'nodes':4,'sockets':5,'cores':6,"
                        + "'threads':7}");
        NodeInfo unclocked = new NodeInfo("cpu", MemorySize.ofBytes(1), 2, 0, new NodeInfo.Shape(4, 5, 6, 7));
        assertThat(ConnectionJson.write(unclocked)).doesNotContain("MHz");
    }

    @Test
    void writesVersions() {
        assertThat(Compact.json(ConnectionJson.write(
                        "1.0",
                        Dialect.parse("9.0.0"),
                        new HypervisorVersion("QEMU", Optional.of(new Version(7, 2, 0))))))
                .isEqualTo("{'vircaps':'1.0','dialect':'9.0.0','hypervisor':{'type':'QEMU','version':'7.2.0'}}");
        assertThat(Compact.json(ConnectionJson.write(
                        "1.0", Dialect.parse("9.0.0"), new HypervisorVersion("QEMU", Optional.empty()))))
                .endsWith("'hypervisor':{'type':'QEMU'}}");
    }

    @Test
    void writesOneValue() {
        assertThat(Compact.json(ConnectionJson.write("a", "b"))).isEqualTo("{'a':'b'}");
        assertThat(Compact.json(ConnectionJson.write("a", 5))).isEqualTo("{'a':5}");
        assertThat(Compact.json(ConnectionJson.write("a", List.of("b", "c")))).isEqualTo("{'a':['b','c']}");
    }

    @Test
    void writesTheVerdictOnAValidFile() {
        assertThat(Compact.json(ConnectionJson.verdict(file()))).isEqualTo("{'file':'f','valid':true}");
        ReleaseCheck check = new ReleaseCheck(Dialect.parse("9.0.0"), Optional.of(POSITION), List.of());
        assertThat(Compact.json(ConnectionJson.verdict(new ValidatedFile("f", Optional.of(check), List.of()))))
                .isEqualTo("{'file':'f','valid':true,'since':'9.0.0','newest_part':{'line':1,'column':2,'path':'/a'}}");
        ReleaseCheck oldest = new ReleaseCheck(Dialect.parse("0.2.1"), Optional.empty(), List.of());
        assertThat(Compact.json(ConnectionJson.verdict(new ValidatedFile("f", Optional.of(oldest), List.of()))))
                .isEqualTo("{'file':'f','valid':true,'since':'0.2.1'}");
    }

    @Test
    void writesTheFaultsOfAFile() {
        String where = "'line':1,'column':2,'path':'/a','what':";
        String rest = ",'expected':'x','found':'y'}";
        assertThat(Compact.json(ConnectionJson.verdict(file(fault("p")))))
                .isEqualTo("{'file':'f','valid':false,'problem':{" + where + "'p'" + rest + "}");
        assertThat(Compact.json(ConnectionJson.verdicts(List.of(file(fault("p"), fault("q"), fault("r")), file()))))
                .isEqualTo("{'verdict':[{'file':'f','valid':false,'problem':{" + where + "'p'" + rest
                        + ",'further_problem':[{" + where + "'q'" + rest + ",{" + where + "'r'" + rest
                        + "]},{'file':'f','valid':true}]}");
    }
}
