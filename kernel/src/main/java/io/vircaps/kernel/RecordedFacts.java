package io.vircaps.kernel;

import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.model.MemorySize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of a host directory, from its {@code host.txt}: lines {@code key = value}, empty lines, and comments,
 * which start with {@code #}. A missing key has a default, the value of most hosts.
 */
final class RecordedFacts implements HostFacts {
    static final String FILE = "host.txt";

    private static final String REFUSED = "refused.";
    private static final String MAX_VCPUS = "kvm.max-vcpus";
    private static final String NUMA_CALL = "numa.get-mempolicy";
    private static final Set<String> NUMA_CALL_RESULTS = Set.of("yes", "ENOSYS", "EPERM", "not made");

    /** All keys but registers and {@code refused.PATH}. */
    private static final Set<String> FIXED_KEYS = Set.of(
            "arch",
            "page-size",
            "user",
            "path",
            "home",
            "config-home",
            "kvm.device",
            "kvm.open",
            MAX_VCPUS,
            "kvm.ppc-smt",
            "kvm.api-version",
            "cgroup2.device-programs",
            NUMA_CALL,
            "logind.CanSuspend",
            "logind.CanHibernate",
            "logind.CanHybridSleep",
            "pm-is-supported.suspend",
            "pm-is-supported.hibernate",
            "pm-is-supported.suspend-hybrid",
            "tsc.frequency",
            "tsc.scaling",
            "msr.0x3a",
            "msr.0xc0010114",
            "hwcap",
            "hidden",
            "seccomp",
            "uid-map",
            "container");

    /** All keys but {@code refused.PATH}; any other key is an error. */
    private static final Set<String> KEYS = keys();

    private static final String DEFAULT_SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    private static final long DEFAULT_PAGE_SIZE = 4096;
    private static final String USER_FORM = "uid=N gid=N groups=N,N";

    private final Map<String, String> facts;
    private final MemorySize pageSize;
    private final HostUser user;
    private final KvmDevice kvm;

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(FIXED_KEYS);
        ProcessorFacts.MSRS.forEach(msr -> keys.add(ProcessorFacts.msrKey(msr)));
        return keys;
    }

    RecordedFacts(Map<String, String> facts) {
        this.facts = Map.copyOf(facts);
        pageSize = MemorySize.ofBytes(
                recorded("page-size").map(RecordedFacts::pageSize).orElse(DEFAULT_PAGE_SIZE));
        user = recorded("user").map(RecordedFacts::user).orElse(HostUser.ROOT);
        recorded(MAX_VCPUS).ifPresent(RecordedFacts::requireCount);
        recorded(NUMA_CALL).ifPresent(RecordedFacts::requireResult);
        kvm = recorded("kvm.device").map(this::kvm).orElse(KvmDevice.MISSING);
    }

    /** The facts of a host directory. */
    static RecordedFacts read(Path directory) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            String found = Files.isDirectory(directory) ? "a directory without" : "no directory";
            throw new HostFactsException(directory.toString(), "no host directory", "a directory with " + FILE, found);
        }
        try {
            return new RecordedFacts(parse(new KernelText(file.toString(), Files.readString(file))));
        } catch (IOException failure) {
            throw new KernelFileException(file.toString(), failure);
        }
    }

    static Map<String, String> parse(KernelText text) {
        Map<String, String> facts = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines()) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            int equals = stripped.indexOf('=');
            String key = equals < 0 ? "" : stripped.substring(0, equals).strip();
            String place = text.path() + ":" + number;
            if (key.isEmpty()) {
                throw new HostFactsException(place, "malformed", "key = value", stripped);
            }
            if (!KEYS.contains(key) && !key.startsWith(REFUSED)) {
                throw new HostFactsException(place, "unknown key", "one of " + KEYS + " or refused.PATH", key);
            }
            if (facts.put(key, stripped.substring(equals + 1).strip()) != null) {
                throw new HostFactsException(place, "duplicate key", "each key once", key);
            }
        }
        return facts;
    }

    /** Files that could not be read, from path to the system's error: {@code refused.PATH = permission denied}. */
    Map<String, String> refusals() {
        Map<String, String> refusals = new LinkedHashMap<>();
        facts.forEach((key, reason) -> {
            if (key.startsWith(REFUSED)) {
                refusals.put(key.substring(REFUSED.length()), reason);
            }
        });
        return refusals;
    }

    @Override
    public String machine() {
        return recorded("arch").orElse("x86_64");
    }

    @Override
    public MemorySize pageSize() {
        return pageSize;
    }

    private static long pageSize(String bytes) {
        long size = number("page-size", bytes, 10);
        if (size < 1024 || size > Integer.MAX_VALUE || Long.bitCount(size) != 1) {
            throw wrong("page-size", "a power of two from 1024 on", bytes);
        }
        return size;
    }

    @Override
    public HostUser user() {
        return user;
    }

    private static HostUser user(String text) {
        long uid = -1;
        long gid = -1;
        List<Long> groups = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            if (part.startsWith("uid=")) {
                uid = number("user", part.substring(4), 10);
            } else if (part.startsWith("gid=")) {
                gid = number("user", part.substring(4), 10);
            } else if (part.startsWith("groups=")) {
                for (String group : part.substring(7).split(",", -1)) {
                    groups.add(number("user", group, 10));
                }
            } else {
                throw wrong("user", USER_FORM, text);
            }
        }
        if (uid < 0 || gid < 0) {
            throw wrong("user", USER_FORM, text);
        }
        return new HostUser(uid, gid, groups);
    }

    @Override
    public String searchPath() {
        return recorded("path").orElse(DEFAULT_SEARCH_PATH);
    }

    @Override
    public String home() {
        return rooted(recorded("home").orElse("/root"));
    }

    @Override
    public String configHome() {
        return rooted(recorded("config-home").orElse("/" + home() + "/.config"));
    }

    private static String rooted(String absolute) {
        return absolute.startsWith("/") ? absolute.substring(1) : absolute;
    }

    @Override
    public KvmDevice kvm() {
        return kvm;
    }

    /** From {@code kvm.device = MODE UID:GID}, mode in octal, and {@code kvm.open = yes} or the error. */
    private KvmDevice kvm(String device) {
        int space = device.indexOf(' ');
        int colon = device.indexOf(':');
        if (space < 0 || colon < space) {
            throw wrong("kvm.device", "MODE UID:GID", device);
        }
        int mode = (int) number("kvm.device", device.substring(0, space), 8);
        long uid = number("kvm.device", device.substring(space + 1, colon), 10);
        long gid = number("kvm.device", device.substring(colon + 1), 10);
        return opened(mode, uid, gid);
    }

    private KvmDevice opened(int mode, long uid, long gid) {
        boolean byMode = user.mayReadAndWrite(mode, uid, gid);
        String refusal = recorded("kvm.open").orElse(byMode ? "yes" : "permission denied");
        boolean opens = refusal.equals("yes");
        return new KvmDevice(true, mode, uid, gid, opens, opens ? "" : refusal);
    }

    @Override
    public Optional<String> recorded(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    private static void requireCount(String digits) {
        long count = number(MAX_VCPUS, digits, 10);
        if (count < 1 || count > Integer.MAX_VALUE) {
            throw wrong(MAX_VCPUS, "a number from 1 on", digits);
        }
    }

    private static void requireResult(String result) {
        if (!NUMA_CALL_RESULTS.contains(result)) {
            throw wrong(NUMA_CALL, "yes, ENOSYS, EPERM or 'not made'", result);
        }
    }

    private static long number(String key, String digits, int radix) {
        try {
            return Long.parseUnsignedLong(digits, radix);
        } catch (NumberFormatException notANumber) {
            throw (HostFactsException) wrong(key, "a number", digits).initCause(notANumber);
        }
    }

    private static HostFactsException wrong(String key, String expected, String found) {
        return new HostFactsException(FILE + ", " + key, "malformed", expected, found);
    }
}
