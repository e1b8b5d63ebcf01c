package io.vircaps.gather;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.ConfigDirectory;
import io.vircaps.host.HostPart;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostRequest;
import io.vircaps.host.HostView;
import io.vircaps.host.HostnameProbe;
import io.vircaps.host.cause.Isolation;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.host.kvm.ContainerMark;
import io.vircaps.host.kvm.KernelLog;
import io.vircaps.host.kvm.KvmDiagnosis;
import io.vircaps.host.node.PageSharingProbe;
import io.vircaps.host.power.PowerManagementProbe;
import io.vircaps.host.security.SecurityModelProbe;
import io.vircaps.host.storage.StorageProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.ArmProcessor;
import io.vircaps.kernel.cpu.CpuidText;
import io.vircaps.kernel.cpu.DevicePrograms;
import io.vircaps.kernel.cpu.FeatureControl;
import io.vircaps.kernel.cpu.KvmLimits;
import io.vircaps.kernel.cpu.NumaCall;
import io.vircaps.kernel.cpu.ProcessorAccess;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.kernel.observed.KernelFilesRecorder;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.note.Note;
import io.vircaps.store.ProbeCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes a host directory: probes the host once through a {@link KernelFilesRecorder}, then copies what was read, writes
 * {@code host.txt}, {@code cpuid.txt} and {@code README.md}. What engines read is theirs to add.
 */
public final class HostGather {
    /** What others read, and what the probe does not come to where something before it fails. */
    private static final List<String> MORE = List.of(
            "proc/cpuinfo",
            "proc/meminfo",
            "proc/sys/kernel/osrelease",
            "proc/sys/kernel/random/boot_id",
            "proc/stat",
            "proc/sysinfo",
            "sys/devices/system/cpu/possible",
            "sys/devices/system/cpu/offline");

    /**
     * Directories of which only the names of entries count, with a file in each entry: Git keeps no empty directory.
     */
    private static final Map<String, String> ONE_IN_EACH =
            Map.of("sys/kernel/mm/hugepages", "nr_hugepages", "sys/kernel/iommu_groups", "type");

    /** Suspend support is queried from other programs and written as facts. */
    private static final Set<HostPart> READ_FROM_FILES = EnumSet.complementOf(EnumSet.of(HostPart.POWER_MANAGEMENT));

    private final HostSource host;
    private final List<SecurityConfig> securityConfigs;
    private final Redaction redaction;
    private final List<Note> notes = new ArrayList<>();

    /**
     * Gathers a host, once.
     *
     * @param host            the host, as a rule the live machine
     * @param keepIdentity    whether uuid, ids, name and serial numbers are kept
     * @param securityConfigs the security configurations of engines, whose files are recorded
     */
    public HostGather(HostSource host, boolean keepIdentity, List<SecurityConfig> securityConfigs) {
        this.host = host;
        this.securityConfigs = List.copyOf(securityConfigs);
        redaction = keepIdentity ? Redaction.NONE : Redaction.of(host);
    }

    /**
     * Writes into a directory, which is made if it is not there.
     *
     * @return what could not be had
     * @throws GatherException if the directory holds something already, belongs to another user, or cannot be written
     */
    public List<Note> into(Path directory) {
        new NewDirectory(host.facts().user()).claim(directory);
        KernelFilesRecorder recorder = record();
        TreeCopy copy = new TreeCopy(host.files(), directory.resolve("root"), excerpt(), redaction);
        try {
            Files.createDirectories(directory.resolve("root"));
            for (String path : recorder.contents()) {
                if (!path.equals(ContainerMark.ENVIRONMENT)) {
                    copy.content(path);
                }
            }
            for (String path : recorder.others()) {
                copy.entry(path);
            }
            copy.refusals().forEach((path, reason) -> notes.add(Note.of(GatherReason.GATHER_INCOMPLETE, path, reason)));
            writeFacts(directory, copy.refusals());
            writeLog(directory);
            return List.copyOf(notes);
        } catch (IOException failure) {
            throw new GatherException(directory, failure);
        }
    }

    /**
     * Takes the user's name out of the paths that an engine recorded, since its programs may stand in the user's home.
     *
     * @param directory a directory with recorded texts; may be absent
     * @throws GatherException if that cannot be written
     */
    public void hideHome(Path directory) {
        if (redaction == Redaction.NONE || !Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(file, redaction.paths(text));
            }
        } catch (IOException failure) {
            throw new GatherException(directory, failure);
        }
    }

    /** Probes everything that an engine can read of the host. */
    private KernelFilesRecorder record() {
        KernelFilesRecorder recorder = new KernelFilesRecorder(host.files());
        HostSource recorded = host.files(recorder);
        for (ConfigDirectory config : List.of(ConfigDirectory.system(recorded), ConfigDirectory.session(recorded))) {
            HostRequest request = HostRequest.of(config, READ_FROM_FILES);
            new HostProbe(view(recorded), ProbeCache.none(), CpuDecoder.NONE).probe(request);
            for (SecurityConfig security : securityConfigs) {
                LibvirtConf conf = config.read(security.file()).value();
                SecurityModelProbe.probe(recorded, security, conf, true);
            }
        }
        ifReadable(() -> new NodeInfoProbe(view(recorded)).nodeInfo());
        ifReadable(() -> HostnameProbe.probe(recorded));
        ifReadable(() -> ArmProcessor.of(recorded));
        ifReadable(() -> KvmDiagnosis.of(recorded));
        ifReadable(() -> Smbios.read(recorder));
        MORE.forEach(path -> ifReadable(() -> recorder.read(path)));
        ifReadable(() -> FurtherReads.freePages(recorded));
        ifReadable(() -> PageSharingProbe.of(recorder));
        ifReadable(() -> FurtherReads.checks(recorded));
        ONE_IN_EACH.forEach((directory, name) -> ifReadable(() -> readInEach(recorder, directory, name)));
        new StorageProbe(host.files()).modules().forEach(recorder::exists);
        return recorder;
    }

    /** Any release reads these files where it knows the architecture. */
    private HostView view(HostSource recorded) {
        return new HostView(recorded, arch(), Dialect.DEFAULT);
    }

    private static int readInEach(KernelFiles files, String directory, String name) {
        List<String> entries = files.list(directory, "");
        entries.forEach(entry -> ifReadable(() -> files.read(directory + "/" + entry + "/" + name)));
        return entries.size();
    }

    /** What cannot be read now cannot be read when it is copied either, which then reports it. */
    private static <T> Optional<T> ifReadable(Supplier<T> fact) {
        try {
            return Optional.of(fact.get());
        } catch (VircapsException unreadable) {
            return Optional.empty();
        }
    }

    private Excerpt excerpt() {
        return new Excerpt(line("proc/sys/kernel/hostname").orElse("localhost"), accounts());
    }

    /** The names of the accounts that engines' guests may run as. */
    private Set<String> accounts() {
        Set<String> names = new HashSet<>();
        for (SecurityConfig config : securityConfigs) {
            config.account()
                    .ifPresent(account -> account.builtWith().forEach(built -> {
                        names.add(built.user());
                        names.add(built.group());
                    }));
        }
        return names;
    }

    private Optional<String> line(String path) {
        return ifReadable(() -> host.files().read(path)).flatMap(text -> text.map(KernelText::line));
    }

    private Arch arch() {
        return ArchProbe.named(host.facts());
    }

    /** The line with the values of the auxiliary vector that {@link ArmProcessor} reads. */
    private OptionalLong hwcap() {
        return arch().equals(Arch.AARCH64)
                ? ifReadable(() -> ArmProcessor.of(host).hwcap()).orElse(OptionalLong.empty())
                : OptionalLong.empty();
    }

    private void writeFacts(Path directory, SortedMap<String, String> refusals) throws IOException {
        HostText text = new HostText().facts(host.facts()).refusals(refusals);
        text.hwcap(hwcap()).kvmLimits(KvmLimits.maxVcpus(host)).kvmApiVersion(KvmLimits.apiVersion(host));
        text.devicePrograms(ifReadable(() -> DevicePrograms.reported(host)).orElse(Optional.empty()));
        text.subcoreThreads(KvmLimits.subcoreThreads(host));
        text.numaCall(NumaCall.of(host), new SysNode(host.files()).exists());
        text.isolation(Isolation.of(host).worthRecording(), ContainerMark.manager(host));
        text.featureControl(FeatureControl.intel(host), FeatureControl.amd(host));
        text.powerManagement(PowerManagementProbe.of(host, ProbeCache.none()).probe());
        if (host.isLive() && (arch().equals(Arch.X86_64) || arch().equals(Arch.I686))) {
            var probed = ProcessorAccess.read();
            ProcessorFacts processor = probed.value();
            notes.addAll(probed.notes());
            text.processor(processor);
            if (!processor.cpuid().isEmpty()) {
                Files.writeString(directory.resolve("cpuid.txt"), CpuidText.format(processor.cpuid()));
            }
        }
        String redacted = redaction.paths(redaction.apply("host.txt", text.toString()));
        Files.writeString(directory.resolve("host.txt"), redacted);
        Files.writeString(directory.resolve("README.md"), readme());
    }

    /** The kernel's messages about virtualization. */
    private void writeLog(Path directory) throws IOException {
        List<String> lines = KernelLog.ofVirtualization(host);
        if (!lines.isEmpty()) {
            Path file = directory.resolve(KernelLog.RECORDED);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, redaction.apply(KernelLog.RECORDED, String.join("\n", lines) + "\n"));
        }
    }

    private String readme() {
        String release = line("proc/sys/kernel/osrelease").orElse("unknown");
        String identity = redaction == Redaction.NONE
                ? "Everything is as it was found."
                : "The host's uuid, ids and name are replaced, and its user's in paths; serial numbers are blanked.";
        return "# Host directory: " + arch().name() + "\n\nGathered by `vircaps gather` under Linux " + release + ". "
                + identity + "\n";
    }
}
