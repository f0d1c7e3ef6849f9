package org.crossquote.app.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start finds the first, whatever an earlier one left behind, and a reader gets a window in any case. */
@Tag("threads")
class InstanceDoorTest {
    /** Long enough for any machine where an answer comes. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final Duration NONE = Duration.ZERO;

    @TempDir
    Path folder;

    private final BlockingQueue<List<Path>> handed = new LinkedBlockingQueue<>();
    private final List<Claim.Mine> open = new java.util.ArrayList<>();

    private Claim.Mine first() {
        Claim.Mine claim = (Claim.Mine) InstanceDoor.claim(folder, List.of(), NONE);
        open.add(claim);
        assertThat(claim).isInstanceOf(Claim.First.class);
        claim.listen(handed::add);
        return claim;
    }

    @AfterEach
    void close() {
        open.forEach(Claim.Mine::close);
    }

    @Test
    void theSecondHandsItsFolderToTheFirst() throws InterruptedException {
        first();
        assertThat(InstanceDoor.claim(folder, List.of(Path.of("morning"), Path.of("März 2026/a\nb.txt")), LONG))
                .isInstanceOf(Claim.Handed.class);
        assertThat(handed.take())
                .containsExactly(
                        Path.of("morning").toAbsolutePath(),
                        Path.of("März 2026/a\nb.txt").toAbsolutePath());
        assertThat(InstanceDoor.claim(folder, List.of(), LONG)).isInstanceOf(Claim.Handed.class);
        assertThat(handed.take()).isEmpty();
    }

    @Test
    void whatIsHandedOverBeforeTheWindowStandsIsNotLost() throws InterruptedException {
        Claim.Mine early = (Claim.Mine) InstanceDoor.claim(folder, List.of(), NONE);
        open.add(early);
        Thread second = Thread.ofVirtual().start(() -> InstanceDoor.claim(folder, List.of(Path.of("late")), LONG));
        early.listen(handed::add);
        assertThat(handed.take()).containsExactly(Path.of("late").toAbsolutePath());
        second.join();
    }

    @Test
    void whenTheFirstHasEndedTheNextIsTheFirst() {
        first().close();
        assertThat(folder.resolve("window.sock")).doesNotExist();
        first();
    }

    @Test
    void aSocketThatAKilledOneLeftIsReplaced() throws IOException, InterruptedException {
        Path socket = folder.resolve("window.sock");
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        first();
        assertThat(InstanceDoor.claim(folder, List.of(Path.of("x")), LONG)).isInstanceOf(Claim.Handed.class);
        assertThat(handed.take()).hasSize(1);
    }

    @Test
    void oneThatDoesNotAnswerKeepsNobodyFromAWindow() throws IOException {
        Path socket = folder.resolve("window.sock");
        try (FileChannel lock = FileChannel.open(
                        folder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                ServerSocketChannel frozen = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            lock.lock();
            frozen.bind(UnixDomainSocketAddress.of(socket));
            assertThat(InstanceDoor.claim(folder, List.of(Path.of("x")), Duration.ofMillis(20)))
                    .isInstanceOf(Claim.Alone.class);
        }
    }

    @Test
    void strangersAndThoseWhoSayNothingKeepNobodyOut() throws IOException, InterruptedException {
        first();
        try (SocketChannel silent = connect();
                SocketChannel stranger = connect();
                SocketChannel half = connect()) {
            stranger.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            half.write(ByteBuffer.wrap(new byte[] {0, 0, 0, 2, 0}));
            half.shutdownOutput();
            assertThat(InstanceDoor.claim(folder, List.of(Path.of("x")), LONG)).isInstanceOf(Claim.Handed.class);
            assertThat(silent.isOpen()).isTrue();
        }
        assertThat(handed.take()).containsExactly(Path.of("x").toAbsolutePath());
        assertThat(handed).isEmpty();
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("window.sock")));
    }

    @Test
    void whereNoSocketCanBeThereIsAWindowAllTheSame() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(InstanceDoor.claim(file, List.of(), NONE)).isInstanceOf(Claim.Alone.class);
        Path deep = folder.resolve("a".repeat(120));
        assertThat(InstanceDoor.claim(deep, List.of(), NONE)).isInstanceOf(Claim.Alone.class);
    }

    @Test
    void nobodyElseOnTheComputerCanHandAnythingOver() throws IOException {
        Path own = folder.resolve("own");
        Claim claim = InstanceDoor.claim(own, List.of(), NONE);
        open.add((Claim.Mine) claim);
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                    .isEqualTo("rwx------");
        }
    }
}
