package org.crossquote.annotation.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The locks of this program on files of notes, one for each file, whoever saves it. On POSIX a program that closes a file
 * gives up every lock that it has on it, those of its other windows too; so a lock's file is closed only when nobody here
 * uses it any more. May be used by several threads.
 */
public final class FolderLocks {
    private static final class Shared {
        private final FolderLock lock;
        private int users;

        private Shared(FolderLock lock) {
            this.lock = lock;
        }
    }

    private final Map<Path, Shared> open = new HashMap<>();

    /**
     * The lock on a file of notes, to be given back.
     *
     * @param notes the file that is guarded
     */
    synchronized FolderLock of(Path notes) {
        Path file = notes.resolveSibling(notes.getFileName() + ".lock")
                .toAbsolutePath()
                .normalize();
        Shared shared = open.computeIfAbsent(file, f -> new Shared(new FolderLock(f)));
        shared.users++;
        return shared.lock;
    }

    /** Who got a lock does not use it any more. */
    synchronized void giveBack(FolderLock lock) {
        Shared shared = open.get(lock.file());
        if (shared != null) {
            shared.users--;
            if (shared.users == 0) {
                open.remove(lock.file());
                shared.lock.close();
            }
        }
    }
}
