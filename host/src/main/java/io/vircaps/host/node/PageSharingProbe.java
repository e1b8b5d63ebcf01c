package io.vircaps.host.node;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.PageSharing.Figure;
import java.util.EnumMap;
import java.util.Map;

/** The probe of node memory parameters (KSM), {@code virHostMemGetParameters}; {@code /sys/kernel/mm/ksm}. */
public final class PageSharingProbe {
    private static final String DIRECTORY = "sys/kernel/mm/ksm/";

    private PageSharingProbe() {}

    /**
     * The figures that the kernel has; none without KSM.
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
