package io.vircaps.driver.xen.xend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reader of the kernel's files as in libvirt's driver for xend: by lines, in a buffer of 1024 bytes. */
public final class XendText {
    private static final int LONGEST = 1023;
    private static final Pattern HVM = Pattern.compile("flags[ \t]+:.* (vmx|svm)\\s.*", Pattern.DOTALL);
    private static final Pattern PAE = Pattern.compile("flags[ \t]+:.* pae\\s.*", Pattern.DOTALL);

    private XendText() {}

    /** The first line, cut to the buffer. */
    static String line(String text) {
        String line = text.split("\n", 2)[0];
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    /**
     * Features of the processor from {@code /proc/cpuinfo}; {@code pae} only from a line without {@code vmx} and
     * {@code svm}.
     */
    public static List<String> features(String cpuinfo) {
        String hvm = "";
        boolean pae = false;
        for (String line : cpuinfo.split("\n", -1)) {
            String read = line.length() < LONGEST ? line + "\n" : line.substring(0, LONGEST);
            Matcher flag = HVM.matcher(read);
            if (flag.matches()) {
                hvm = flag.group(1);
            } else if (PAE.matcher(read).matches()) {
                pae = true;
            }
        }
        List<String> features = new ArrayList<>();
        if (!hvm.isEmpty()) {
            features.add(hvm);
        }
        if (pae) {
            features.add("pae");
        }
        return features;
    }
}
