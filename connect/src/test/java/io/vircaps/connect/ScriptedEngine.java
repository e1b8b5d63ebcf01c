package io.vircaps.connect;

import io.vircaps.connect.spi.Engine;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.note.Reason;
import io.vircaps.model.pool.StoragePoolType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An engine whose documents name the state they were probed in, and that counts what it is asked. */
final class ScriptedEngine implements Engine {
    /** The note of each probe. */
    static final Note NOTE = Note.of(ScriptedReason.SCRIPTED, "script", "has no guests");

    final AtomicInteger probes = new AtomicInteger();
    final AtomicInteger checks = new AtomicInteger();
    final AtomicInteger closes = new AtomicInteger();
    final AtomicInteger writes = new AtomicInteger();
    volatile String state = "first";
    /** Runs in the middle of each probe. */
    volatile Runnable duringProbe = () -> {};

    private final String uri;

    ScriptedEngine() {
        this("scripted:///here");
    }

    ScriptedEngine(String uri) {
        this.uri = uri;
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public Probed<Capabilities> probe() {
        String seen = state;
        probes.incrementAndGet();
        duringProbe.run();
        Host host = Host.builder(HostCpu.of(Arch.X86_64)).netprefix(seen).build();
        return Probed.of(new Capabilities(Optional.of(host), List.of(), Optional.empty(), Extras.NONE), NOTE);
    }

    /** The state a document was probed in. */
    static String stateOf(Capabilities capabilities) {
        return capabilities.host().flatMap(Host::netprefix).orElseThrow();
    }

    @Override
    public String state() {
        checks.incrementAndGet();
        return state;
    }

    @Override
    public String write(Capabilities capabilities, Dialect dialect) {
        writes.incrementAndGet();
        return Engine.super.write(capabilities, dialect);
    }

    @Override
    public Node node(Supplier<Capabilities> capabilities) {
        return new Node() {
            @Override
            public NodeInfo info() {
                return new NodeInfo("x86_64", MemorySize.ofKibibytes(1), 1, 0, new NodeInfo.Shape(1, 1, 1, 1));
            }

            @Override
            public String hostname() {
                return "host.example";
            }

            @Override
            public SecurityModel securityModel() {
                return Node.securityModelOf(capabilities.get());
            }
        };
    }

    @Override
    public Domains domains() {
        return new Domains() {
            @Override
            public int maxVcpus(Optional<String> domainType) {
                return 1;
            }
        };
    }

    @Override
    public Storage storage() {
        return new Storage() {
            @Override
            public List<StoragePoolType> pools() {
                return List.of();
            }
        };
    }

    @Override
    public HypervisorVersion version() {
        return new HypervisorVersion("SCRIPTED", Optional.empty());
    }

    @Override
    public void close() {
        closes.incrementAndGet();
    }

    /** The reason of the note. */
    private enum ScriptedReason implements Reason {
        SCRIPTED;

        @Override
        public Meaning meaning() {
            return Meaning.of("The engine is scripted.", "an engine");
        }
    }
}
