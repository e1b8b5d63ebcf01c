package io.vircaps.rpc.sasl;

import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;

/**
 * The Kerberos ticket in the user's cache, as {@code kinit} stores it ({@code KRB5CCNAME} applies). Its JAAS
 * configuration is local to this class, because system properties belong to the program.
 */
final class KerberosLogin {
    private static final String MODULE = "com.sun.security.auth.module.Krb5LoginModule";

    private final Subject subject;

    private KerberosLogin(Subject subject) {
        this.subject = subject;
    }

    /** Creates a SASL exchange. */
    interface Beginning {
        SaslClient begin() throws SaslException;
    }

    /** A login with the ticket in the cache. */
    static KerberosLogin ofTicketCache() throws SaslException {
        try {
            LoginContext login = new LoginContext("vircaps", new Subject(), null, new FromTicketCache());
            login.login();
            return new KerberosLogin(login.getSubject());
        } catch (LoginException none) {
            throw new SaslException("no Kerberos ticket (see kinit): " + none.getMessage(), none);
        }
    }

    /** An exchange that is created and performed as the subject of the ticket. */
    SaslClient begin(Beginning beginning) throws SaslException {
        return new KerberosClientExchange(this, as(beginning::begin));
    }

    <T> T as(PrivilegedExceptionAction<T> action) throws SaslException {
        try {
            return Subject.doAs(subject, action);
        } catch (PrivilegedActionException failed) {
            if (failed.getException() instanceof SaslException reason) {
                throw reason;
            }
            throw new SaslException("Kerberos: " + failed.getException().getMessage(), failed);
        }
    }

    /** Takes the ticket from the cache and never prompts. */
    private static final class FromTicketCache extends Configuration {
        @Override
        public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
            Map<String, String> options = Map.of(
                    "useTicketCache",
                    "true",
                    "doNotPrompt",
                    "true",
                    "isInitiator",
                    "true",
                    "refreshKrb5Config",
                    "true");
            return new AppConfigurationEntry[] {
                new AppConfigurationEntry(MODULE, LoginModuleControlFlag.REQUIRED, options)
            };
        }
    }
}
