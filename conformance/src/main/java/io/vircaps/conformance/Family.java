package io.vircaps.conformance;

import java.io.IOException;
import java.util.List;

/** Cases of one kind; libvirt has a test program for most of them. */
public interface Family {
    /** Its name, libvirt's where it has one. */
    String name();

    /**
     * Its cases.
     *
     * @param workspace where input comes from and made files go
     * @throws IOException if the cases cannot be listed
     */
    List<Case> cases(Workspace workspace) throws IOException;
}
