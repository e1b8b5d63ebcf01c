package io.vircaps.kernel.observed;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KvmDevice;
import io.vircaps.model.FactObserver;
import io.vircaps.model.MemorySize;
import java.util.Optional;

/**
 * Facts of the live machine of which every use is reported to an observer. The process's environment is not, as it is
 * part of the key under which a document is cached. Safe for several threads.
 */
final class ObservedFacts implements HostFacts {
    static final char QUERY = 'f';
    static final char RECORDED = 'r';
    static final String MACHINE = QUERY + "machine";
    static final String PAGE_SIZE = QUERY + "page-size";
    static final String USER = QUERY + "user";
    static final String KVM = QUERY + "kvm";

    private final HostFacts facts;
    private final FactObserver observer;

    ObservedFacts(HostFacts facts, FactObserver observer) {
        this.facts = facts;
        this.observer = observer;
    }

    @Override
    public String machine() {
        String machine = facts.machine();
        observer.observed(MACHINE, machine);
        return machine;
    }

    @Override
    public MemorySize pageSize() {
        MemorySize size = facts.pageSize();
        observer.observed(PAGE_SIZE, Long.toString(size.bytes()));
        return size;
    }

    @Override
    public HostUser user() {
        HostUser user = facts.user();
        StringBuilder ids = new StringBuilder().append(user.uid()).append(' ').append(user.gid());
        for (Long group : user.groups()) {
            ids.append(' ').append(group.longValue());
        }
        observer.observed(USER, ids.toString());
        return user;
    }

    @Override
    public String searchPath() {
        return facts.searchPath();
    }

    @Override
    public String home() {
        return facts.home();
    }

    @Override
    public String configHome() {
        return facts.configHome();
    }

    @Override
    public KvmDevice kvm() {
        KvmDevice device = facts.kvm();
        observer.observed(
                KVM,
                device.present() + " " + device.permissions() + " " + device.uid() + " " + device.gid() + " "
                        + device.opens() + " " + device.refusal());
        return device;
    }

    @Override
    public Optional<String> recorded(String key) {
        Optional<String> value = facts.recorded(key);
        observer.observed(RECORDED + key, value.isPresent() ? "+" + value.get() : "-");
        return value;
    }
}
