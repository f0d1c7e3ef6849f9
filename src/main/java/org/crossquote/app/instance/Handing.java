package org.crossquote.app.instance;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What one start says to another: how many paths, then each as the system writes it. The answer is one byte. */
final class Handing {
    private static final int MOST_PATHS = 10_000;
    private static final int TAKEN = 1;

    private final byte[] words;

    private Handing(byte[] words) {
        this.words = words;
    }

    static Handing of(List<Path> paths) throws IOException {
        if (paths.size() > MOST_PATHS) {
            throw new IOException("More than " + MOST_PATHS + " files");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(paths.size());
        for (Path path : paths) {
            // The other one may have been started elsewhere.
            out.writeUTF(path.toAbsolutePath().normalize().toString());
        }
        return new Handing(bytes.toByteArray());
    }

    /** Says it to whoever is behind a socket; whether that one took it in time. */
    boolean to(Path socket, Duration patience) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector selector = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            ByteBuffer rest = ByteBuffer.wrap(words);
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_WRITE);
            ByteBuffer answer = ByteBuffer.allocate(1);
            long end = System.nanoTime() + patience.toNanos();
            while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                selector.select(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                selector.selectedKeys().clear();
                if (rest.hasRemaining()) {
                    channel.write(rest);
                    key.interestOps(rest.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
                } else if (channel.read(answer) != 0) {
                    return answer.position() == 1 && answer.get(0) == TAKEN;
                }
            }
            return false;
        } catch (IOException e) { // nobody is there, or it ends just now
            return false;
        }
    }

    /** Reads what was said. */
    static List<Path> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int count = data.readInt();
        if (count < 0 || count > MOST_PATHS) {
            throw new IOException("Not from this program");
        }
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                paths.add(Path.of(data.readUTF()));
            } catch (InvalidPathException e) {
                throw new IOException(e);
            }
        }
        return List.copyOf(paths);
    }

    static void answer(OutputStream out) throws IOException {
        out.write(TAKEN);
    }
}
