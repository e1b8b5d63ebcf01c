package io.vircaps.kernel.cpu;

import io.vircaps.model.Frequency;

/**
 * The time stamp counter as KVM knows it; {@code Documentation/virt/kvm/api.rst}, "KVM_GET_TSC_KHZ".
 *
 * @param frequency ticks a second
 * @param scaling   whether a guest can be given another frequency, {@code KVM_CAP_TSC_CONTROL}
 */
public record TscClock(Frequency frequency, boolean scaling) {}
