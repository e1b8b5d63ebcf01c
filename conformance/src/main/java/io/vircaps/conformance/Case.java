package io.vircaps.conformance;

import java.io.IOException;
import java.util.Optional;

/**
 * One of libvirt's test cases, ready to be run against us.
 *
 * @param name  distinguishes it from the others of its family; usable as a file name
 * @param check the comparison
 */
public record Case(String name, Check check) {
    /** Compares what we make of a case with what libvirt makes of it. */
    @FunctionalInterface
    public interface Check {
        /**
         * How ours differs from libvirt's.
         *
         * @return lines of a diff; empty if they are the same
         * @throws IOException if a file of the case cannot be read
         */
        Optional<String> difference() throws IOException;
    }
}
