package io.vircaps.cpu.map;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.model.Dialect;

/**
 * The CPU map of one libvirt release.
 *
 * @param release the release
 * @param source  the origin of the map, for people
 * @param x86     i686 and x86_64
 * @param ppc64   ppc64 and ppc64le
 * @param arm     all of ARM
 */
public record CpuMap(Dialect release, String source, X86Map x86, Ppc64Map ppc64, ArmMap arm) {
    /**
     * This map, if it names only what it defines and defines each name once.
     *
     * @param where the file or directory it was read from, for errors
     * @throws CpuMapException otherwise
     */
    public CpuMap checked(String where) {
        CpuMapCheck.check(this, where);
        return this;
    }
}
