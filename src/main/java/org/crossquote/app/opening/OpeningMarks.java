package org.crossquote.app.opening;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Remembers which folders are being opened, so that one that brings the program down is not opened at every start again.
 *
 * <p>A mark is a file in a folder of the program's own: made before a folder is opened, deleted when its articles stand in a window. Its
 * maker holds a lock on it, so whoever finds a mark knows whether its maker still lives. Where marks cannot be written
 * there are none, and nothing else changes. Safe for threads.
 */
public final class OpeningMarks implements AutoCloseable {
    /** A start that takes longer to its first frame hangs. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String ENDING = ".opening";
    private static final int NAME = 24;

    private final Path folder;
    private final Clock clock;
    private final Map<Path, FileChannel> own = new HashMap<>();

    /** @param folder where the marks lie or will lie */
    public OpeningMarks(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Whether a window began to open these articles and ended, or hangs, before they stood in it. */
    public synchronized boolean hasFailed(Path articles) {
        try {
            return !failed(articles).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Says that a folder is about to be opened. */
    public synchronized void begin(Path articles) {
        try {
            Files.createDirectories(folder);
            String name = name(articles) + "-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
            // Nobody may see it before it is locked.
            Path hidden = folder.resolve(name + ".new");
            FileChannel channel = FileChannel.open(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Path mark = folder.resolve(name + ENDING);
            own.put(mark, channel);
            channel.lock();
            channel.write(ByteBuffer.wrap(articles.toString().getBytes(StandardCharsets.UTF_8)));
            Files.move(hidden, mark, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Without a mark the folder is opened as it was before there were any.
        }
    }

    /** Says that the articles of a folder stand in a window. */
    public synchronized void reached(Path articles) {
        try {
            for (Path mark : failed(articles)) {
                Files.deleteIfExists(mark);
            }
            String name = name(articles);
            for (var mark : List.copyOf(own.entrySet())) {
                if (mark.getKey().getFileName().toString().startsWith(name)) {
                    Files.deleteIfExists(mark.getKey());
                    own.remove(mark.getKey());
                    mark.getValue().close();
                }
            }
        } catch (IOException e) {
            // What stays is taken for a start that failed: the folder is offered then, and not lost.
        }
    }

    private List<Path> failed(Path articles) throws IOException {
        List<Path> failed = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, name(articles) + "-*" + ENDING)) {
                for (Path mark : marks) {
                    // A file of one's own must not even be opened: closing it again would give up the lock.
                    if (!own.containsKey(mark) && (isOld(mark) || !isHeld(mark))) {
                        failed.add(mark);
                    }
                }
            }
        }
        return failed;
    }

    private boolean isOld(Path mark) throws IOException {
        return Files.getLastModifiedTime(mark)
                .toInstant()
                .isBefore(clock.instant().minus(LONGEST));
    }

    private static boolean isHeld(Path mark) throws IOException {
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static String name(Path articles) {
        try {
            byte[] path = articles.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path);
            return HexFormat.of().formatHex(digest).substring(0, NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Lets its marks go; those of folders that never stood in a window stay, and say so at the next start. */
    @Override
    public synchronized void close() {
        for (FileChannel channel : own.values()) {
            try {
                channel.close();
            } catch (IOException e) {
                // The system lets it go with the process.
            }
        }
        own.clear();
    }
}
