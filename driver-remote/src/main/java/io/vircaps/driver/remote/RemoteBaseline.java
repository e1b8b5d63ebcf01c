package io.vircaps.driver.remote;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A baseline that the daemon computes in one call for all CPUs. A daemon gives no reasons. */
final class RemoteBaseline implements Baseline {
    private final Calls calls;
    private final Dialect dialect;
    private final int flags;
    private final List<String> documents = new ArrayList<>();
    private Optional<GuestCpu> result = Optional.empty();

    RemoteBaseline(Calls calls, Dialect dialect, BaselineOptions options) {
        this.calls = calls;
        this.dialect = dialect;
        this.flags = (options.expand() ? BaselineArgs.EXPAND_FEATURES : 0)
                | (options.migratable() ? BaselineArgs.MIGRATABLE : 0);
    }

    @Override
    public void add(Cpu cpu) {
        documents.add(CpuXml.write(cpu, dialect));
        result = Optional.empty();
    }

    /** {@inheritDoc} The daemon is called once for the CPUs added so far. */
    @Override
    public GuestCpu result() {
        requireCpus();
        GuestCpu computed = result.orElseGet(this::compute);
        result = Optional.of(computed);
        return computed;
    }

    private GuestCpu compute() {
        String reply = calls.call(Procedures.CONNECT_BASELINE_CPU, new BaselineArgs(documents, flags));
        if (CpuXml.read(reply, CpuForm.GUEST) instanceof GuestCpu guest) {
            return guest;
        }
        throw new RemoteException.BadReply("CONNECT_BASELINE_CPU", "a guest's CPU", "a host's");
    }

    @Override
    public BaselineEvidence evidence() {
        requireCpus();
        return BaselineEvidence.ofDaemon(documents.size());
    }

    private void requireCpus() {
        if (documents.isEmpty()) {
            throw CpuNotUsableException.invalid("no CPUs given");
        }
    }
}
