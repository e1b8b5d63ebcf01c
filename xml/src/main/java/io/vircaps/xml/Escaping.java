package io.vircaps.xml;

/** How the writer escapes characters with a meaning in XML. */
public enum Escaping {
    /**
     * As libvirt: only the model and vendor of the host CPU are escaped, all else is printed as it is. A path with an
     * ampersand makes the document ill-formed, as it does there.
     */
    LIBVIRT,
    /**
     * Escapes everywhere and leaves out characters that XML 1.0 does not allow, so that the document is well-formed
     * whatever the host holds.
     */
    ALWAYS
}
