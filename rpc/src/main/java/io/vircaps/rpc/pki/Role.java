package io.vircaps.rpc.pki;

/** An end of a connection. */
public enum Role {
    /** The client. */
    CLIENT("client"),
    /** The server. */
    SERVER("server");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** {@code client} or {@code server}, for messages and in libvirt's file names. */
    public String word() {
        return word;
    }
}
