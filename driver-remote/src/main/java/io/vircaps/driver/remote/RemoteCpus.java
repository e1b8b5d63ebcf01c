package io.vircaps.driver.remote;

import io.vircaps.connect.CpuService;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.CpuMessages.CompareArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesRet;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.util.List;

/** The CPU functions of a daemon. CPU definitions are written in the dialect of the connection. */
final class RemoteCpus implements CpuService {
    private final Calls calls;
    private final Dialect dialect;

    RemoteCpus(Calls calls, Dialect dialect) {
        this.calls = calls;
        this.dialect = dialect;
    }

    @Override
    public Result compare(Cpu cpu) {
        int reply = calls.call(Procedures.CONNECT_COMPARE_CPU, new CompareArgs(CpuXml.write(cpu, dialect), 0));
        for (Result result : Result.values()) {
            if (result.number() == reply) {
                return result;
            }
        }
        throw new RemoteException.BadReply("CONNECT_COMPARE_CPU", "0, 1 or 2", String.valueOf(reply));
    }

    @Override
    public GuestCpu baseline(List<Cpu> cpus, BaselineOptions options) {
        List<String> documents =
                cpus.stream().map(cpu -> CpuXml.write(cpu, dialect)).toList();
        int flags = (options.expand() ? BaselineArgs.EXPAND_FEATURES : 0) | (options.migratable() ? BaselineArgs.MIGRATABLE : 0);
        String reply = calls.call(Procedures.CONNECT_BASELINE_CPU, new BaselineArgs(documents, flags));
        if (CpuXml.read(reply, CpuForm.GUEST) instanceof GuestCpu guest) {
            return guest;
        }
        throw new RemoteException.BadReply("CONNECT_BASELINE_CPU", "a guest's CPU", "a host's");
    }

    @Override
    public List<String> models(String arch) {
        GetModelNamesRet models = calls.call(Procedures.CONNECT_GET_CPU_MODEL_NAMES, new GetModelNamesArgs(arch, true, 0));
        return models.models();
    }
}
