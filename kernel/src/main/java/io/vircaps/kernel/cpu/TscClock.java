package io.vircaps.kernel.cpu;

import io.vircaps.model.Frequency;

/**
 * The time stamp counter as KVM reports it; {@code Documentation/virt/kvm/api.rst}, "KVM_GET_TSC_KHZ".
 *
 * @param frequency its frequency
 * @param scaling   whether a guest can have another frequency, {@code KVM_CAP_TSC_CONTROL}
 */
public record TscClock(Frequency frequency, boolean scaling) {}
