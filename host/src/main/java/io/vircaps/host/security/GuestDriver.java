package io.vircaps.host.security;

/** A driver of libvirt that confines its guests. */
enum GuestDriver {
    /** Virtual machines of QEMU. */
    QEMU,
    /** Containers. */
    LXC
}
