package io.vircaps.bench;

import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.map.X86Feature;
import io.vircaps.model.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Host CPUs as documents, of models that differ, with as many features as a size needs. */
public final class CpuDocuments {
    /** The libvirt release whose names they use. */
    public static final Dialect RELEASE = new Dialect(9, 0, 0);

    /** As large as what libvirt's tests have of a desktop of 2010. */
    public static final int SMALL = 800;

    /** As large as what libvirt's tests have of a server of 2020. */
    public static final int LARGE = 2800;

    private static final List<String> MODELS = List.of("Nehalem", "Penryn", "SandyBridge", "IvyBridge", "Haswell");

    private CpuDocuments() {}

    /** Five documents of about so many bytes. */
    public static List<byte[]> ofSize(int bytes) {
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < MODELS.size(); i++) {
            documents.add(document(MODELS.get(i), i, bytes).getBytes(StandardCharsets.UTF_8));
        }
        return documents;
    }

    private static String document(String model, int which, int bytes) {
        List<String> names = CpuMaps.of(RELEASE).x86().features().stream()
                .map(X86Feature::name)
                .collect(Collectors.toList());
        names.remove(which * 3);
        StringBuilder text = new StringBuilder("""
                <cpu>
                  <arch>x86_64</arch>
                  <model>%s</model>
                  <vendor>Intel</vendor>
                  <signature family='6' model='58' stepping='9'/>
                  <topology sockets='1' dies='1' cores='4' threads='2'/>
                """.replace("%s", model));
        for (String name : names) {
            if (text.length() < bytes) {
                text.append("  <feature name='").append(name).append("'/>\n");
            }
        }
        return text.append("</cpu>\n").toString();
    }
}
