package io.vircaps.daemon.dispatch;

import io.vircaps.daemon.login.SaslLogin;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.Procedures;
import java.util.List;
import java.util.function.Function;

/** The handlers of authentication. A client whose authentication fails gets no reason and is disconnected. */
final class AuthHandlers {
    private AuthHandlers() {}

    static void addTo(ProcedureTable table) {
        table.addQuick(Procedures.AUTH_LIST, (context, nothing) -> List.of(context.authType()));
        table.addQuick(Procedures.AUTH_SASL_INIT, (context, nothing) -> step(context, SaslLogin::mechanisms));
        table.addQuick(
                Procedures.AUTH_SASL_START,
                (context, args) -> step(context, login -> login.start(args.mech(), args.data())));
        table.addQuick(Procedures.AUTH_SASL_STEP, (context, args) -> step(context, login -> login.step(args.data())));
        table.addQuick(Procedures.AUTH_POLKIT, (context, nothing) -> {
            throw CallException.authenticationFailed();
        });
    }

    private static <R> R step(CallContext context, Function<SaslLogin, R> step) {
        try {
            R result = step.apply(context.login().orElseThrow(CallException::authenticationFailed));
            context.loginAdvanced();
            return result;
        } catch (VircapsException failed) {
            context.loginFailed(failed);
            throw CallException.authenticationFailed();
        }
    }
}
