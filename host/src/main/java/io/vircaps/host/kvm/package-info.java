/**
 * Why KVM cannot be used on a host, down to the root cause, for all engines.
 *
 * <p>Start at {@link io.vircaps.host.kvm.KvmDiagnosis}.
 */
@NullMarked
package io.vircaps.host.kvm;

import org.jspecify.annotations.NullMarked;
