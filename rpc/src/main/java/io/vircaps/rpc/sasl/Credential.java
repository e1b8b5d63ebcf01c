package io.vircaps.rpc.sasl;

/** A credential that a SASL mechanism may need; {@code virConnectCredentialType}. */
public enum Credential {
    /** The user to act as, if it differs from the authenticated one; {@code VIR_CRED_USERNAME}. */
    USERNAME("username"),
    /** The user to authenticate as; {@code VIR_CRED_AUTHNAME}. */
    AUTHNAME("authname"),
    /** The password; {@code VIR_CRED_PASSPHRASE}. */
    PASSWORD("password"),
    /** The realm of the user; {@code VIR_CRED_REALM}. */
    REALM("realm");

    private final String key;

    Credential(String key) {
        this.key = key;
    }

    /** The key in {@code auth.conf}. */
    String key() {
        return key;
    }
}
