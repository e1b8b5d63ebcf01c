/**
 * Domain capabilities from the facts of one emulator and its host.
 *
 * <p>Start at {@link io.vircaps.driver.qemu.domain.QemuDomains}.
 */
@NullMarked
package io.vircaps.driver.qemu.domain;

import org.jspecify.annotations.NullMarked;
