package org.crossquote.app.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.crossquote.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Where later starts of the program find the first: a Unix domain socket, a place on this computer and no network. Who holds the lock beside it is the first;
 * a socket that was left behind by one that was killed is replaced.
 */
public final class InstanceDoor implements AutoCloseable {
    /** What a system may take as the name of a socket, in bytes: 104 on macOS and 108 on Linux, with a zero at the end. */
    private static final int LONGEST_NAME = 103;
    /** How long one who answers soon is asked again: the first one takes the lock before it has its socket. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ServerSocketChannel server;
    private final Path socket;
    private final FileLock lock;

    private InstanceDoor(ServerSocketChannel server, Path socket, FileLock lock) {
        this.server = server;
        this.socket = socket;
        this.lock = lock;
    }

    /**
     * Becomes the first, or hands over to it.
     *
     * @param folder where the socket is, made when it is not there
     * @param asked what this start is to open
     * @param patience how long the first one may take to answer
     */
    public static Claim claim(Path folder, List<Path> asked, Duration patience) {
        try {
            makeFolder(folder);
            Path socket = folder.resolve("window.sock");
            if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return new Claim.Alone();
            }
            return claim(folder, socket, Handing.of(asked), patience);
        } catch (IOException | UnsupportedOperationException e) { // such as a system without such sockets
            Faults.log(e);
            return new Claim.Alone();
        }
    }

    private static Claim claim(Path folder, Path socket, Handing handing, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        do {
            FileLock lock = lock(folder.resolve("window.lock"));
            if (lock != null) {
                return new Claim.First(open(socket, lock));
            }
            if (Files.exists(socket) && handing.to(socket, Duration.ofNanos(end - System.nanoTime()))) {
                return new Claim.Handed();
            }
        } while (pause() && System.nanoTime() < end);
        return new Claim.Alone();
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Nobody else on this computer may hand anything over. */
    private static void makeFolder(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder) && posix) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** The lock, or null where another start has it; the system takes it back however a process ends. */
    private static @Nullable FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // It is held in this process.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock;
    }

    private static InstanceDoor open(Path socket, FileLock lock) throws IOException {
        ServerSocketChannel server = null;
        try {
            Files.deleteIfExists(socket);
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            return new InstanceDoor(server, socket, lock);
        } catch (IOException | RuntimeException e) {
            if (server != null) {
                server.close();
            }
            lock.acquiredBy().close();
            throw e;
        }
    }

    void listen(Consumer<List<Path>> handed) {
        Thread.ofPlatform().daemon().name("instance").start(() -> {
            try {
                while (true) {
                    SocketChannel guest = server.accept();
                    // Each on a thread of its own: one that says nothing keeps nobody out.
                    Thread.ofVirtual().start(() -> welcome(guest, handed));
                }
            } catch (ClosedChannelException e) {
                // The window has been closed.
            } catch (IOException e) {
                Faults.log(e);
            }
        });
    }

    private static void welcome(SocketChannel guest, Consumer<List<Path>> handed) {
        try (guest) {
            List<Path> paths = Handing.read(Channels.newInputStream(guest));
            handed.accept(paths);
            Handing.answer(Channels.newOutputStream(guest));
        } catch (IOException | RuntimeException e) { // whoever it was, it will open a window of its own
            Faults.log(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
            lock.acquiredBy().close();
        } catch (IOException e) {
            Faults.log(e);
        }
    }
}
