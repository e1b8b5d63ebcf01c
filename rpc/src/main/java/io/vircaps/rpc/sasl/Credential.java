package io.vircaps.rpc.sasl;

/** One thing a SASL mechanism may want to know, libvirt's {@code virConnectCredentialType}. */
public enum Credential {
    /** As whom to act, if not as oneself ({@code VIR_CRED_USERNAME}). */
    USERNAME("username"),
    /** Who one is ({@code VIR_CRED_AUTHNAME}). */
    AUTHNAME("authname"),
    /** The password ({@code VIR_CRED_PASSPHRASE}). */
    PASSWORD("password"),
    /** Where the name is known ({@code VIR_CRED_REALM}). */
    REALM("realm");

    private final String key;

    Credential(String key) {
        this.key = key;
    }

    /** Its key in {@code auth.conf}. */
    String key() {
        return key;
    }
}
