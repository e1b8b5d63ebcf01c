package io.vircaps.rpc.sasl;

import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;

/** The JDK's GSSAPI mechanism, each step performed as the subject of a Kerberos ticket. */
final class KerberosClientExchange implements SaslClient {
    private final KerberosLogin login;
    private final SaslClient inner;

    KerberosClientExchange(KerberosLogin login, SaslClient inner) {
        this.login = login;
        this.inner = inner;
    }

    @Override
    public String getMechanismName() {
        return inner.getMechanismName();
    }

    @Override
    public boolean hasInitialResponse() {
        return inner.hasInitialResponse();
    }

    @Override
    public byte[] evaluateChallenge(byte[] challenge) throws SaslException {
        try {
            return login.as(() -> inner.evaluateChallenge(challenge));
        } catch (SaslException failed) {
            Throwable why = failed.getCause() == null ? failed : failed.getCause();
            throw new SaslException(String.valueOf(why.getMessage()), failed);
        }
    }

    @Override
    public boolean isComplete() {
        return inner.isComplete();
    }

    @Override
    public byte[] unwrap(byte[] incoming, int offset, int length) throws SaslException {
        return inner.unwrap(incoming, offset, length);
    }

    @Override
    public byte[] wrap(byte[] outgoing, int offset, int length) throws SaslException {
        return inner.wrap(outgoing, offset, length);
    }

    @Override
    public Object getNegotiatedProperty(String name) {
        return inner.getNegotiatedProperty(name);
    }

    @Override
    public void dispose() throws SaslException {
        inner.dispose();
    }
}
