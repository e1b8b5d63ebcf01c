package io.vircaps.driver.remote;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.AuthMessages.SaslStartArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.sasl.AuthFile;
import io.vircaps.rpc.sasl.Credentials;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslClients;
import io.vircaps.rpc.sasl.SecurityLayer;
import io.vircaps.rpc.xdr.ByteString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;

/** The authentication of a client by the method that the daemon requires ({@code remoteAuthenticate}). */
final class Authentication {
    private static final String SASL = "sasl.";

    private final Session session;
    private final Target target;
    private final User user;
    private final Route route;
    private final Duration limit;

    Authentication(Session session, Target target, User user, Route route, Duration limit) {
        this.session = session;
        this.target = target;
        this.user = user;
        this.route = route;
        this.limit = limit;
    }

    /**
     * Authenticates.
     *
     * @throws VircapsException if that fails
     */
    void perform() {
        List<AuthType> accepted = session.call(Procedures.AUTH_LIST, Nothing.NOTHING, limit);
        if (accepted.isEmpty()) {
            return;
        }
        switch (chosen(accepted)) {
            case NONE -> {}
            case SASL -> sasl();
            case POLKIT -> session.call(Procedures.AUTH_POLKIT, Nothing.NOTHING, limit);
        }
    }

    private AuthType chosen(List<AuthType> accepted) {
        Optional<String> named = target.value(Parameter.AUTH);
        if (named.isEmpty()) {
            return accepted.get(0);
        }
        String name = named.get().toLowerCase(Locale.ROOT);
        AuthType type;
        if (name.equals("sasl") || name.startsWith(SASL)) {
            type = AuthType.SASL;
        } else if (name.equals("polkit")) {
            type = AuthType.POLKIT;
        } else {
            throw new SecurityFailure.NotAuthenticated("unknown authentication type " + named.get());
        }
        if (!accepted.contains(type)) {
            throw new SecurityFailure.NotAuthenticated("requested authentication type " + named.get() + " rejected");
        }
        return type;
    }

    private void sasl() {
        List<String> offered = List.of(
                session.call(Procedures.AUTH_SASL_INIT, Nothing.NOTHING, limit).split(","));
        SaslClient client = new SaslClients(route.protection(), credentials(), target.host()).begin(requested(offered));
        try {
            exchange(client);
        } catch (SaslException failed) {
            throw new SecurityFailure.NotAuthenticated(client.getMechanismName() + ": " + failed.getMessage(), failed);
        }
        Optional<SecurityLayer> layer = SecurityLayer.of(client);
        if (route.protection() == Protection.NONE && layer.isEmpty()) {
            throw new SecurityFailure.NotAuthenticated(
                    client.getMechanismName() + " agreed on no encryption, and plain TCP has none");
        }
        layer.ifPresent(agreed -> route.sasl().ifPresent(channel -> channel.secure(agreed)));
    }

    private List<String> requested(List<String> offered) {
        String named = target.value(Parameter.AUTH).orElse("");
        if (!named.toLowerCase(Locale.ROOT).startsWith(SASL)) {
            return offered;
        }
        String mechanism = named.substring(SASL.length());
        if (!offered.contains(mechanism)) {
            throw new SecurityFailure.NotAuthenticated("SASL mechanism " + mechanism + " not supported by server");
        }
        return List.of(mechanism);
    }

    /** Performs the exchange. Absent data and empty data differ. The exchange ends when both ends are complete. */
    private void exchange(SaslClient client) throws SaslException {
        Optional<ByteString> first = client.hasInitialResponse()
                ? Optional.of(ByteString.of(client.evaluateChallenge(new byte[0])))
                : Optional.empty();
        SaslStepRet reply =
                session.call(Procedures.AUTH_SASL_START, new SaslStartArgs(client.getMechanismName(), first), limit);
        while (!(reply.complete() && client.isComplete())) {
            Optional<ByteString> response = response(client, reply);
            if (reply.complete() && client.isComplete()) {
                return;
            }
            if (reply.complete()) {
                throw new SaslException("the daemon completed the exchange before it proved its identity");
            }
            reply = session.call(Procedures.AUTH_SASL_STEP, new SaslStepArgs(response), limit);
        }
    }

    private static Optional<ByteString> response(SaslClient client, SaslStepRet reply) throws SaslException {
        if (client.isComplete()) {
            return Optional.empty();
        }
        byte[] challenge = reply.data().map(ByteString::toByteArray).orElse(new byte[0]);
        return Optional.ofNullable(client.evaluateChallenge(challenge)).map(ByteString::of);
    }

    private Credentials credentials() {
        Optional<Path> file = AuthFile.find(
                user.environment(), target.value(Parameter.AUTHFILE).orElse(""), user.configDirectory());
        return file.isPresent() ? AuthFile.read(file.get(), target.host()) : Credentials.NONE;
    }
}
