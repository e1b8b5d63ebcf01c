package io.vircaps.rpc.sasl;

import io.vircaps.rpc.SecurityFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.sasl.Sasl;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;

/** The client side of SASL: it chooses a mechanism and creates the exchange. */
public final class SaslClients {
    private static final String SERVICE = "libvirt";
    /** Largest buffer that libvirt accepts. */
    private static final int BUFFER = 1 << 16;

    private final Protection protection;
    private final Credentials credentials;
    private final String host;

    /**
     * Exchanges with one server.
     *
     * @param protection  how the connection is protected
     * @param credentials the credentials of the user
     * @param host        name of the server for Kerberos
     */
    public SaslClients(Protection protection, Credentials credentials, String host) {
        this.protection = protection;
        this.credentials = credentials;
        this.host = host;
    }

    /**
     * An exchange by the best mechanism that the server offers, the connection permits and the user has credentials
     * for.
     *
     * @param offered names of mechanisms
     * @throws SecurityFailure.NotAuthenticated if there is none; the message gives the reason for each mechanism
     */
    public SaslClient begin(List<String> offered) {
        List<String> reasons = new ArrayList<>();
        for (SaslMechanism mechanism : SaslMechanism.values()) {
            if (offered.contains(mechanism.saslName())) {
                Optional<String> refusal = mechanism.refusal(protection).or(() -> missing(mechanism));
                if (refusal.isEmpty()) {
                    return exchange(mechanism);
                }
                reasons.add(mechanism.saslName() + ": " + refusal.get());
            }
        }
        String why = reasons.isEmpty() ? "none of them is supported" : String.join("; ", reasons);
        throw new SecurityFailure.NotAuthenticated("no SASL mechanism can be used of those the server offers ("
                + String.join(", ", offered) + "): " + why);
    }

    private Optional<String> missing(SaslMechanism mechanism) {
        if (mechanism == SaslMechanism.GSSAPI) {
            return Optional.empty();
        }
        boolean both = credentials.find(Credential.AUTHNAME).isPresent()
                && credentials.find(Credential.PASSWORD).isPresent();
        return both
                ? Optional.empty()
                : Optional.of("no authname and password for " + host + " in auth.conf (see authfile=…)");
    }

    private SaslClient exchange(SaslMechanism mechanism) {
        String actAs = credentials.find(Credential.USERNAME).orElse("");
        try {
            if (mechanism.isScram()) {
                return new ScramClientExchange(mechanism, name(), password(), actAs);
            }
            return mechanism == SaslMechanism.GSSAPI
                    ? KerberosLogin.ofTicketCache().begin(() -> ofJdk(mechanism, actAs))
                    : ofJdk(mechanism, actAs);
        } catch (SaslException | IllegalArgumentException unable) {
            throw new SecurityFailure.NotAuthenticated(mechanism.saslName() + ": " + unable.getMessage(), unable);
        }
    }

    private SaslClient ofJdk(SaslMechanism mechanism, String actAs) throws SaslException {
        Map<String, String> properties = new HashMap<>();
        properties.put(Sasl.QOP, protection == Protection.NONE ? "auth-conf" : "auth");
        properties.put(Sasl.MAX_BUFFER, String.valueOf(BUFFER));
        properties.put(Sasl.SERVER_AUTH, "true");
        SaslClient client = Sasl.createSaslClient(
                new String[] {mechanism.saslName()},
                actAs.isEmpty() ? null : actAs,
                SERVICE,
                host,
                properties,
                this::supply);
        if (client == null) {
            throw new SaslException("this Java has no such mechanism");
        }
        return client;
    }

    private void supply(Callback[] callbacks) {
        for (Callback callback : callbacks) {
            if (callback instanceof NameCallback name) {
                name.setName(name());
            } else if (callback instanceof PasswordCallback password) {
                password.setPassword(password().toCharArray());
            }
        }
    }

    private String name() {
        return credentials.find(Credential.AUTHNAME).orElse("");
    }

    private String password() {
        return credentials.find(Credential.PASSWORD).orElse("");
    }
}
