package io.vircaps.smbios;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.dmi.SmbiosStructure;
import io.vircaps.testkit.SmbiosTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Tables of SMBIOS as they are read, and the text of one structure. */
final class Tables {
    private Tables() {}

    static Smbios read(SmbiosTables tables) {
        try {
            Path root = Files.createTempDirectory("smbios");
            try {
                tables.into(root);
                return Smbios.read(KernelFiles.directory(root)).orElseThrow();
            } finally {
                remove(root);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path root) throws IOException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(root)) {
            paths = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    /** A structure; {@code formatted} is hexadecimal, without the header of four bytes. */
    static SmbiosStructure structure(int type, String formatted, String... strings) {
        return read(new SmbiosTables().add(type, formatted, strings))
                .structures()
                .get(0);
    }

    /** What is written of a structure. */
    static String text(BiConsumer<DmiText, SmbiosStructure> writer, SmbiosStructure structure) {
        DmiText text = new DmiText();
        writer.accept(text, structure);
        return text.toString();
    }
}
