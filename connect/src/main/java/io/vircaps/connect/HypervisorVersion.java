package io.vircaps.connect;

import java.util.Optional;

/**
 * Which hypervisor answers.
 *
 * @param type    its name as {@code virConnectGetType} gives it, for example {@code QEMU}
 * @param version major, minor and release joined by dots, for example {@code 7.2.0}; absent where none is installed
 */
public record HypervisorVersion(String type, Optional<String> version) {}
