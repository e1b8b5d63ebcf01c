package io.vircaps.connect.spi;

import io.vircaps.model.guest.DomainType;
import java.util.List;
import java.util.Optional;

/**
 * How libvirt's driver of an engine configures the confinement of its guests, for {@code <secmodel>}.
 *
 * @param file the driver's configuration file, for example {@code qemu.conf}; its key {@code security_driver} names the
 *     models
 * @param several  whether {@code security_driver} takes several models, else one
 * @param contexts how SELinux labels of guests are configured
 * @param account  the account guests run as, for the model {@code dac}; absent if the driver has no such model
 */
public record SecurityConfig(String file, boolean several, SelinuxContexts contexts, Optional<Account> account) {
    /**
     * The file of the SELinux policy that holds the labels of guests.
     *
     * @param file     its name below {@code /etc/selinux/POLICY/contexts}
     * @param required whether SELinux is unused without it
     * @param keys keys of the file, the first of which holds the label and the rest of which must be present; empty if
     *     the file holds a label a line
     * @param labelled the domain types that get a label, in document order; without keys one for each line of the file,
     *     of which the last present line serves those that have none
     */
    public record SelinuxContexts(String file, boolean required, List<String> keys, List<DomainType> labelled) {
        public SelinuxContexts {
            keys = List.copyOf(keys);
            labelled = List.copyOf(labelled);
        }
    }

    /**
     * The account guests run as: keys {@code user} and {@code group} of the file, else the account that libvirt was
     * built with.
     *
     * @param builtWith the accounts of distributions; the last one counts where no other matches
     * @param labelled  the domain types that get a label, in document order
     */
    public record Account(List<BuiltAccount> builtWith, List<DomainType> labelled) {
        public Account {
            builtWith = List.copyOf(builtWith);
            labelled = List.copyOf(labelled);
        }
    }

    /**
     * The account that a distribution's libvirt was built with.
     *
     * @param distributions parts of {@code ID} or {@code ID_LIKE} of os-release(5); empty for any
     * @param user          the user's name
     * @param group         the group's name
     * @param dedicated     whether only libvirt's package creates the user, so that its presence shows the distribution
     */
    public record BuiltAccount(List<String> distributions, String user, String group, boolean dedicated) {
        public BuiltAccount {
            distributions = List.copyOf(distributions);
        }
    }
}
