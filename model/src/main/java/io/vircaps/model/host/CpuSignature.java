package io.vircaps.model.host;

import io.vircaps.model.Extras;

/**
 * The processor's identity as x86 counts it; element {@code <signature>}; {@code CPUID.1:EAX}.
 *
 * @param family   extended family added
 * @param model    extended model included
 * @param stepping 0 to 15
 * @param extras   unknown parts
 */
public record CpuSignature(int family, int model, int stepping, Extras extras) {}
