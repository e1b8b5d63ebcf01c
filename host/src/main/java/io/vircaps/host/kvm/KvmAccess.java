package io.vircaps.host.kvm;

import io.vircaps.host.account.Accounts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KvmDevice;
import io.vircaps.model.note.Note;
import java.util.Optional;

/** Whether {@code /dev/kvm} can be opened, and why not. Further causes are not searched, so the cost is small. */
public final class KvmAccess {
    /** Path of the device. */
    static final String DEVICE = "/dev/kvm";

    private static final String DENIED = "permission denied";
    private static final int GROUP_READS_AND_WRITES = 0060;

    private final HostSource host;
    private final KvmDevice device;
    private final HostUser user;

    private KvmAccess(HostSource host) {
        this.host = host;
        this.device = host.facts().kvm();
        this.user = host.facts().user();
    }

    /** Why the device of a host cannot be opened; empty if it can. */
    public static Optional<Note> obstacle(HostSource host) {
        KvmAccess access = new KvmAccess(host);
        if (!access.device.present()) {
            return Optional.of(Note.of(KvmReason.KVM_MISSING, DEVICE, "no such file"));
        }
        return access.device.opens() ? Optional.empty() : Optional.of(access.refused());
    }

    private Note refused() {
        String seen = "open: " + device.refusal() + " as uid " + user.uid();
        if (!device.refusal().equals(DENIED)) {
            return Note.of(KvmReason.KVM_NOT_OPENED, DEVICE, seen);
        }
        Accounts accounts = Accounts.readable(host.files());
        String mode = "; its mode is 0" + Integer.toOctalString(device.permissions()) + ", its owner " + device.uid()
                + ", its group " + group(accounts) + "; the user's groups are " + groups();
        return Note.of(KvmReason.KVM_NOT_PERMITTED, DEVICE, seen + mode).remedy(remedy(accounts));
    }

    /** Number and name of the device's group. */
    private String group(Accounts accounts) {
        String number = Long.toString(device.gid());
        String name = accounts.groupName(device.gid());
        return name.equals(number) ? number : number + " (" + name + ")";
    }

    private String groups() {
        StringBuilder groups = new StringBuilder(Long.toString(user.gid()));
        for (long group : user.groups()) {
            if (group != user.gid()) {
                groups.append(' ').append(group);
            }
        }
        return groups.toString();
    }

    private String remedy(Accounts accounts) {
        boolean letsGroupIn =
                (device.permissions() & GROUP_READS_AND_WRITES) == GROUP_READS_AND_WRITES && device.gid() != 0;
        if (!letsGroupIn) {
            String making = accounts.hasGroup("kvm") ? "" : "groupadd --system kvm && ";
            return "as root: " + making
                    + "chgrp kvm /dev/kvm && chmod 0660 /dev/kvm (udev's rules do so at each start), then "
                    + join("kvm", accounts);
        }
        boolean isMember = accounts.user(user.uid(), user.gid()).groups().contains(device.gid());
        return isMember
                ? "log in again: the user is a member of " + group(accounts) + ", this session began before"
                : "as root: " + join(accounts.groupName(device.gid()), accounts);
    }

    private String join(String group, Accounts accounts) {
        return "usermod -aG " + group + " " + accounts.userName(user.uid()) + ", and let the user log in again";
    }
}
