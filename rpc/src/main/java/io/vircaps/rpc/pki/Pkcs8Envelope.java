package io.vircaps.rpc.pki;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Converts keys of older formats to {@code PrivateKeyInfo} (RFC 5958) in DER: {@code SEQUENCE { version 0, SEQUENCE {
 * algorithm, parameters }, OCTET STRING key }}.
 */
final class Pkcs8Envelope {
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int EC_PARAMETERS = 0xa0;
    private static final byte[] VERSION_0 = {0x02, 0x01, 0x00};
    /** rsaEncryption 1.2.840.113549.1.1.1 and its parameter, NULL. */
    private static final byte[] RSA = {
        0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00
    };
    /** id-ecPublicKey 1.2.840.10045.2.1. */
    private static final byte[] EC = {0x06, 0x07, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 0x02, 0x01};

    private Pkcs8Envelope() {}

    /** An RSA key (PKCS#1). */
    static byte[] ofRsa(byte[] key) {
        return envelope(RSA, key);
    }

    /** An EC key (RFC 5915); empty if it has no curve, which is in its optional field {@code [0]}. */
    static Optional<byte[]> ofEc(byte[] key) {
        return curve(key).map(curve -> {
            ByteArrayOutputStream algorithm = new ByteArrayOutputStream();
            algorithm.writeBytes(EC);
            algorithm.writeBytes(curve);
            return envelope(algorithm.toByteArray(), key);
        });
    }

    private static byte[] envelope(byte[] algorithm, byte[] key) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(VERSION_0);
        content.writeBytes(element(SEQUENCE, algorithm));
        content.writeBytes(element(OCTETS, key));
        return element(SEQUENCE, content.toByteArray());
    }

    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < 0x80) {
            out.write(content.length);
        } else {
            boolean wide = content.length > 0xff;
            out.write(wide ? 0x82 : 0x81);
            if (wide) {
                out.write(content.length >> 8);
            }
            out.write(content.length);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** The object identifier in {@code [0]}, after version and key. */
    private static Optional<byte[]> curve(byte[] key) {
        int at = inside(key, 0);
        while (at >= 0 && at < key.length) {
            int content = inside(key, at);
            int end = content < 0 ? -1 : content + length(key, at);
            if (end < 0 || end > key.length) {
                return Optional.empty();
            }
            if ((key[at] & 0xff) == EC_PARAMETERS) {
                return Optional.of(Arrays.copyOfRange(key, content, end));
            }
            at = end;
        }
        return Optional.empty();
    }

    /** Offset of the content of the element at {@code at}; −1 if the element is incomplete. */
    private static int inside(byte[] der, int at) {
        if (at + 2 > der.length) {
            return -1;
        }
        int first = der[at + 1] & 0xff;
        int octets = first < 0x80 ? 0 : first & 0x7f;
        return octets > 2 || at + 2 + octets > der.length ? -1 : at + 2 + octets;
    }

    private static int length(byte[] der, int at) {
        int first = der[at + 1] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int length = 0;
        for (int i = 0; i < (first & 0x7f); i++) {
            length = (length << 8) | (der[at + 2 + i] & 0xff);
        }
        return length;
    }
}
