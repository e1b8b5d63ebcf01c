package io.vircaps.host.cause;

import io.vircaps.host.HostReason;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.host.kvm.VirtualMachine;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The root causes that one host has, each as a note that is the same whenever it is asked for. */
final class RootNotes {
    /** {@code fs.overflowgid}: who owns what belongs to no user of a namespace. */
    private static final long NOBODY = 65534;

