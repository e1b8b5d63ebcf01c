package io.vircaps.host.node;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.PageSharing.Figure;
import java.util.EnumMap;
import java.util.Map;

/** What the kernel tells of shared pages, {@code virHostMemGetParameters}; {@code /sys/kernel/mm/ksm}. */
public final class PageSharingProbe {
    private static final String DIRECTORY = "sys/kernel/mm/ksm/";

    private PageSharingProbe() {}

    /**
     * Reads it; nothing of a kernel without KSM, and not what an older one does not have.
     *
     * @throws io.vircaps.kernel.KernelException if a file cannot be read, or holds no number
     */
    public static PageSharing of(KernelFiles files) {
        Map<Figure, Long> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            files.read(DIRECTORY + figure.kernelName()).ifPresent(text -> figures.put(figure, number(figure, text)));
        }
        return new PageSharing(figures);
    }

    private static long number(Figure figure, KernelText text) {
        return figure.isNarrow() ? text.asUnsignedInt() : text.asUnsignedLong();
    }
}
