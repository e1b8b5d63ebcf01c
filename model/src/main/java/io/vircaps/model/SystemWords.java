package io.vircaps.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Texts of failed file operations for messages: Java states some failures by an exception type only. */
public final class SystemWords {
    private SystemWords() {}

    /** The text of a failure, without the file's name. */
    public static String of(IOException refusal) {
        if (refusal instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refusal instanceof NoSuchFileException) {
            return "no such file";
        }
        if (refusal instanceof NotDirectoryException) {
            return "not a directory";
        }
        if (refusal instanceof FileAlreadyExistsException) {
            return "exists already";
        }
        if (refusal instanceof DirectoryNotEmptyException) {
            return "not empty";
        }
        String words = refusal instanceof FileSystemException ofFile ? ofFile.getReason() : refusal.getMessage();
        return words == null ? "refused by the system" : words;
    }
}
