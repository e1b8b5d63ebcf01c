package io.vircaps.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Documents of host CPUs to make a baseline of, over and over.
 *
 * @param name      what they are, with their size
 * @param documents at least one, all of one vendor
 */
public record CpuSample(String name, List<byte[]> documents) {
    private static final double BYTES_OF_A_KB = 1e3;

    /** Intel's processors whose documents have 816 to 826 bytes. */
    private static final List<String> SMALL =
            List.of("Xeon-Gold-6148", "Core-i7-8700", "Xeon-E7-8890-v3", "Xeon-E3-1225-v5", "Xeon-E5-2630-v3");

    /** The largest document there is of a host, of 1915 bytes. */
    private static final List<String> LARGE = List.of("Atom-P5362");

    public CpuSample {
        documents = List.copyOf(documents);
    }

    /** Made-up documents, the small ones and the large ones. */
    public static List<CpuSample> madeUp() {
        List<CpuSample> samples = new ArrayList<>();
        for (int size : new int[] {CpuDocuments.SMALL, CpuDocuments.LARGE}) {
            samples.add(new CpuSample("made up, " + kilobytes(size), CpuDocuments.ofSize(size)));
        }
        return samples;
    }

    /**
     * Real hosts', the small ones and the large one.
     *
     * @param directory {@code tests/cputestdata} of libvirt's source
     * @throws IOException if one of the documents cannot be read
     */
    public static List<CpuSample> of(Path directory) throws IOException {
        List<CpuSample> samples = new ArrayList<>();
        for (List<String> processors : List.of(SMALL, LARGE)) {
            List<byte[]> documents = new ArrayList<>();
            for (String processor : processors) {
                documents.add(Files.readAllBytes(directory.resolve("x86_64-cpuid-" + processor + "-host.xml")));
            }
            int size = documents.get(0).length;
            samples.add(new CpuSample(String.join(", ", processors) + ", " + kilobytes(size), documents));
        }
        return samples;
    }

    /** As many of them as it takes, each in its turn. */
    public byte[] document(int index) {
        return documents.get(index % documents.size());
    }

    private static String kilobytes(int bytes) {
        return String.format(Locale.ROOT, "%.1f KB", bytes / BYTES_OF_A_KB);
    }
}
