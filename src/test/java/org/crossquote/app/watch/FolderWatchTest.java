package org.crossquote.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.crossquote.Patience;
import org.crossquote.app.watch.Watcher.Watch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waits for what is told; that it is told at all is what is tested. */
@Tag("threads")
class FolderWatchTest {
    @TempDir
    private Path folder;

    private final Semaphore told = new Semaphore(0);

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void waitUntilTold() throws InterruptedException {
        assertThat(told.tryAcquire(Patience.MINUTES, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void tellsOfFilesThatComeChangeAndGo() throws Exception {
        put("a.txt", "One.");
        try (Watch watch = new FolderWatch().watch(List.of(folder), Instant.MAX, told::release)) {
            put("b.txt", "Two.");
            waitUntilTold();
            put("a.txt", "One, changed.");
            waitUntilTold();
            Files.delete(folder.resolve("b.txt"));
            waitUntilTold();
        }
    }

    @Test
    void tellsOfAFileThatIsWatchedAloneAndReplacedByAnother() throws Exception {
        put("a.txt", "One.");
        put("new", "Another one.");
        try (Watch watch = new FolderWatch().watch(List.of(folder.resolve("a.txt")), Instant.MAX, told::release)) {
            Files.move(folder.resolve("new"), folder.resolve("a.txt"), StandardCopyOption.REPLACE_EXISTING);
            waitUntilTold();
        }
    }

    @Test
    void looksAgainWhereTheSystemTellsNothing() throws Exception {
        put("a.txt", "One.");
        try (Watch watch = new FolderWatch(20).lookAgain(List.of(folder), Instant.MAX, told::release)) {
            put("b.txt", "Two.");
            waitUntilTold();
        }
    }

    @Test
    void tellsAtOnceWhatWasWrittenSinceTheFolderWasRead() throws Exception {
        put("a.txt", "One.");
        try (Watch watch = new FolderWatch().watch(List.of(folder), Instant.EPOCH, told::release)) {
            waitUntilTold();
        }
    }

    @Test
    void aFolderThatIsNotThereIsSeenWhenItComes() throws Exception {
        Path later = folder.resolve("none").resolve("later");
        try (Watch watch = new FolderWatch(20).watch(List.of(later), Instant.MAX, told::release)) {
            Files.createDirectories(later);
            Files.writeString(later.resolve("a.txt"), "One.");
            waitUntilTold();
        }
    }
}
