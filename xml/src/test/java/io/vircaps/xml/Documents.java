package io.vircaps.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The documents beside the tests, and parts of documents. */
public final class Documents {
    private Documents() {}

    /** A whole document of {@code src/test/resources/documents}. */
    public static String named(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/documents/" + name + ".xml")) {
            if (in == null) {
                throw new IllegalArgumentException("no document " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A document whose host has these children behind its CPU. */
    public static String host(String children) {
        return "<capabilities><host><cpu/>" + children + "</host></capabilities>";
    }

    /** A document whose host CPU has these children. */
    public static String cpu(String children) {
        return "<capabilities><host><cpu>" + children + "</cpu></host></capabilities>";
    }

    /** A document whose host has one cell with these children. */
    public static String cell(String children) {
        return host("<topology><cells num='1'><cell id='0'>" + children + "</cell></cells></topology>");
    }

    /** A document with one guest, whose architecture has these children behind the word size. */
    public static String arch(String children) {
        return "<capabilities><guest><os_type>hvm</os_type><arch name='x86_64'><wordsize>64</wordsize>" + children
                + "</arch></guest></capabilities>";
    }
}
