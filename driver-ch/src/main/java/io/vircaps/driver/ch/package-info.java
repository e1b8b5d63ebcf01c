/**
 * The driver of {@code ch:///system}: Cloud Hypervisor, which runs guests of the host's architecture on KVM.
 *
 * <p>Start at {@link io.vircaps.driver.ch.ChDriver}.
 */
@NullMarked
package io.vircaps.driver.ch;

import org.jspecify.annotations.NullMarked;
