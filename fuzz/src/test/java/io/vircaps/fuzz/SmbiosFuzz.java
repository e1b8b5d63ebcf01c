package io.vircaps.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.model.Arch;
import io.vircaps.model.Kind;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.smbios.SysinfoException;
import io.vircaps.smbios.SysinfoProbe;
import io.vircaps.xml.SysinfoXml;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever stands in the firmware's table, it is told as XML that is not out of proportion, or refused. */
class SmbiosFuzz {
    /** Of version 3.2, for a table of at most 1 MiB. */
    private static final byte[] ENTRY_POINT =
            HexFormat.of().parseHex("5f534d335f21180302000100000010002000000000000000");

    private static final HostSource HOST = HostSource.of(Map.of(), Map.of("arch", "x86_64"));
    private static final int MOST_CHARACTERS = 256 << 20;

    @FuzzTest(maxDuration = "10m")
    void readsOrRefuses(byte[] table) {
        try {
            Sysinfo sysinfo = new SysinfoProbe(HOST.files(new Tables(table)), Arch.X86_64).sysinfo();
            String xml = SysinfoXml.write(sysinfo);
            if (!xml.startsWith("<sysinfo type='smbios'") || xml.length() > MOST_CHARACTERS) {
                throw new AssertionError(xml.length() + " characters");
            }
        } catch (SysinfoException refused) {
            if (refused.kind() != Kind.CONFIG_UNSUPPORTED) {
                throw new AssertionError(refused);
            }
        }
    }

    /** A host that has nothing but these tables. */
    private static final class Tables implements KernelFiles {
        private final byte[] table;

        Tables(byte[] table) {
            this.table = table;
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return switch (path) {
                case Smbios.ENTRY_POINT -> Optional.of(ENTRY_POINT);
                case Smbios.TABLE -> Optional.of(table);
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<KernelText> head(String path, int size) {
            return Optional.empty();
        }

        @Override
        public List<String> list(String path, String prefix) {
            return List.of();
        }

        @Override
        public Optional<FileStatus> status(String path) {
            return Optional.empty();
        }

        @Override
        public boolean exists(String path) {
            return bytes(path).isPresent();
        }

        @Override
        public Optional<String> link(String path) {
            return Optional.empty();
        }
    }
}
