/**
 * Why KVM cannot be used on a host, down to the fact that keeps it off, whatever engine wants it.
 *
 * <p>Start at {@link io.vircaps.host.kvm.KvmDiagnosis}.
 */
@NullMarked
package io.vircaps.host.kvm;

import org.jspecify.annotations.NullMarked;
