package io.vircaps.driver.remote;

import io.vircaps.connect.Cpus;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.rpc.protocol.CpuMessages.CompareArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.CpuXml;
import java.util.List;

/** The CPU functions of a daemon. CPU definitions are written in the dialect of the connection. */
final class RemoteCpus implements Cpus {
    private final Calls calls;
    private final Dialect dialect;

    RemoteCpus(Calls calls, Dialect dialect) {
        this.calls = calls;
        this.dialect = dialect;
    }

    @Override
    public CpuComparison compare(Cpu cpu) {
        int reply = calls.call(Procedures.CONNECT_COMPARE_CPU, new CompareArgs(CpuXml.write(cpu, dialect), 0));
        for (Result result : Result.values()) {
            if (result.number() == reply) {
                return CpuComparison.of(result, CpuComparison.Rule.LEFT_TO_DAEMON);
            }
        }
        throw new RemoteException.BadReply("CONNECT_COMPARE_CPU", "0, 1 or 2", String.valueOf(reply));
    }

    @Override
    public Baseline baseline(BaselineOptions options) {
        return new RemoteBaseline(calls, dialect, options);
    }

    @Override
    public List<String> models(String arch) {
        return calls.call(Procedures.CONNECT_GET_CPU_MODEL_NAMES, new GetModelNamesArgs(arch, true, 0))
                .models();
    }
}
