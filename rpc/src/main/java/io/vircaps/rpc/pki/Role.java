package io.vircaps.rpc.pki;

/** Which end of a connection. */
public enum Role {
    /** The end that calls. */
    CLIENT("client"),
    /** The end that answers. */
    SERVER("server");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** {@code client} or {@code server}: in sentences, and at the beginning of libvirt's names of files. */
    public String word() {
        return word;
    }
}
