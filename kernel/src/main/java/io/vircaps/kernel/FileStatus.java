package io.vircaps.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The status of a file, {@code stat(2)}, as far as it is used.
 *
 * @param type        kind of file
 * @param permissions the lower twelve bits of the mode, for example {@code 0660}
 * @param uid         the owner
 * @param gid         the owner's group
 * @param size        length in bytes as stated; that of pseudo-files is meaningless
 * @param modified    last change of the content
 * @param changed     last change of content or attributes
 * @param device      number of the file system
 * @param inode       number of the file within its file system
 */
public record FileStatus(
        Type type,
        int permissions,
        long uid,
        long gid,
        long size,
        Instant modified,
        Instant changed,
        long device,
        long inode) {
    /** The kind of a file. */
    public enum Type {
        /** A file with content. */
        REGULAR,
        /** A directory. */
        DIRECTORY,
        /** A device, a socket or a pipe. */
        SPECIAL
    }

    private static final String ATTRIBUTES = "unix:mode,uid,gid,size,lastModifiedTime,ctime,dev,ino";
    private static final String IDENTITY = "unix:ino,ctime";
    private static final int TYPE_MASK = 0170000;
    private static final int TYPE_DIRECTORY = 0040000;
    private static final int TYPE_REGULAR = 0100000;
    private static final int PERMISSIONS_MASK = 07777;
    private static final int EXECUTABLE_MASK = 0111;

    /** The status of an existing file, links followed. */
    static FileStatus of(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES);
        int mode = (int) number(attributes, "mode");
        return new FileStatus(
                type(mode),
                mode & PERMISSIONS_MASK,
                number(attributes, "uid"),
                number(attributes, "gid"),
                number(attributes, "size"),
                time(attributes, "lastModifiedTime"),
                time(attributes, "ctime"),
                number(attributes, "dev"),
                number(attributes, "ino"));
    }

    private static Type type(int mode) {
        return switch (mode & TYPE_MASK) {
            case TYPE_REGULAR -> Type.REGULAR;
            case TYPE_DIRECTORY -> Type.DIRECTORY;
            default -> Type.SPECIAL;
        };
    }

    private static long number(Map<String, Object> attributes, String name) {
        Object value = Objects.requireNonNull(attributes.get(name), name);
        return value instanceof Integer narrow ? Integer.toUnsignedLong(narrow) : (Long) value;
    }

    private static Instant time(Map<String, Object> attributes, String name) {
        return ((FileTime) Objects.requireNonNull(attributes.get(name), name)).toInstant();
    }

    /** The status of a file in a map: owned by root, readable to all, all times the epoch. */
    static FileStatus ofMap(Type type, long size) {
        int permissions = type == Type.DIRECTORY ? 0755 : 0644;
        return new FileStatus(type, permissions, 0, 0, size, Instant.EPOCH, Instant.EPOCH, 0, 0);
    }

    /** Inode and change time in nanoseconds; every change of content or attributes changes the latter. */
    public String identity() {
        return identity(inode, TimeUnit.SECONDS.toNanos(changed.getEpochSecond()) + changed.getNano());
    }

    /** The identity of a file, read without the other attributes. */
    static String identityOf(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, IDENTITY);
        FileTime changed = (FileTime) Objects.requireNonNull(attributes.get("ctime"), "ctime");
        return identity(number(attributes, "ino"), changed.to(TimeUnit.NANOSECONDS));
    }

    private static String identity(long inode, long changed) {
        return Long.toString(inode) + ' ' + changed;
    }

    FileOwner owner() {
        return new FileOwner(uid, permissions);
    }

    /** Whether it is a directory. */
    public boolean isDirectory() {
        return type == Type.DIRECTORY;
    }

    /** Whether its owner, its group or others may execute it. */
    boolean isExecutable() {
        return (permissions & EXECUTABLE_MASK) != 0;
    }

    /** Whether it is a file with content. */
    public boolean isRegular() {
        return type == Type.REGULAR;
    }
}
