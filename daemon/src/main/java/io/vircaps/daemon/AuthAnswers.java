package io.vircaps.daemon;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.Procedures;
import java.util.List;
import java.util.function.Function;

/** Answers to those who show who they are. A client that fails to is told no reason, and has to begin anew. */
final class AuthAnswers {
    private AuthAnswers() {}

    static void addTo(Answers answers) {
        answers.addQuick(Procedures.AUTH_LIST, (caller, nothing) -> List.of(caller.authType()));
        answers.addQuick(Procedures.AUTH_SASL_INIT, (caller, nothing) -> answer(caller, Login::mechanisms));
        answers.addQuick(
                Procedures.AUTH_SASL_START,
                (caller, said) -> answer(caller, login -> login.start(said.mech(), said.data())));
        answers.addQuick(Procedures.AUTH_SASL_STEP, (caller, said) -> answer(caller, login -> login.step(said.data())));
        answers.addQuick(Procedures.AUTH_POLKIT, (caller, nothing) -> {
            throw CallException.notAuthenticated();
        });
    }

    private static <R> R answer(Caller caller, Function<Login, R> question) {
        try {
            R answer = question.apply(caller.login().orElseThrow(CallException::notAuthenticated));
            caller.loginWentOn();
            return answer;
        } catch (VircapsException refused) {
            caller.loginFailed(refused);
            throw CallException.notAuthenticated();
        }
    }
}
