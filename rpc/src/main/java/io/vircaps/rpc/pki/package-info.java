/**
 * Certificates, private keys and revocation lists: where libvirt keeps them, how they are read from PEM files, and
 * whether a peer's certificate is trusted.
 *
 * <p>Start at {@link io.vircaps.rpc.pki.PkiFiles}.
 */
@NullMarked
package io.vircaps.rpc.pki;

import org.jspecify.annotations.NullMarked;
