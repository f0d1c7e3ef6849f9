package org.crossquote.app.watch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.crossquote.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Watches with what the system offers, and looks again now and then, because disks of the network and full tables of the system tell nothing. A thread
 * of its own waits; it ends with the watch.
 */
public final class FolderWatch implements Watcher {
    /** Who writes a file does so in several steps: so long nothing must happen before it is told, in milliseconds. */
    private static final long REST = 400;

    /** Where the system tells of changes, in milliseconds. */
    private static final long SELDOM = 30_000;

    /** Where it does not. */
    private static final long OFTEN = 4_000;

    private final long often;

    public FolderWatch() {
        this(OFTEN);
    }

    /** @param often how often is looked again where the system tells nothing, in milliseconds */
    FolderWatch(long often) {
        this.often = often;
    }

    @Override
    public Watch watch(List<Path> paths, Instant since, Runnable changed) {
        WatchService service = service();
        if (service != null && !register(paths, service)) {
            close(service);
            service = null;
        }
        return start(paths, since, changed, service);
    }

    /** Watches without what the system offers. */
    Watch lookAgain(List<Path> paths, Instant since, Runnable changed) {
        return start(paths, since, changed, null);
    }

    /** What is there now is known before this returns, so that no later change is missed. */
    private Watch start(List<Path> paths, Instant since, Runnable changed, @Nullable WatchService service) {
        List<Path> watched = List.copyOf(paths);
        FolderState now = FolderState.of(watched);
        Thread thread = Thread.ofPlatform().daemon().name("watch").start(Faults.telling(() -> {
            if (FolderState.isWrittenSince(watched, since)) {
                changed.run();
            }
            run(watched, now, changed, service);
        }));
        return thread::interrupt;
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null; // the system has no more of them
        }
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException e) {
            Faults.log(e);
        }
    }

    /** Whether all of them will be told of. */
    private static boolean register(List<Path> paths, WatchService service) {
        Set<Path> folders = paths.stream()
                .map(path -> Files.isDirectory(path) ? path : path.getParent())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        try {
            for (Path folder : folders) {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void run(List<Path> paths, FolderState first, Runnable changed, @Nullable WatchService service) {
        try (service) {
            FolderState before = first;
            while (!Thread.currentThread().isInterrupted()) {
                await(service, service == null ? often : SELDOM);
                FolderState now = FolderState.of(paths);
                if (now.equals(before)) {
                    continue;
                }
                for (FolderState last = before; !now.equals(last); now = FolderState.of(paths)) {
                    last = now;
                    while (await(service, REST)) {
                        // It has not come to rest.
                    }
                }
                before = now;
                changed.run();
            }
        } catch (InterruptedException e) {
            // Nobody wants to know any more.
        } catch (IOException e) {
            Faults.log(e);
        }
    }

    /** Waits until something may have happened, and gives whether the system says so. */
    private static boolean await(@Nullable WatchService service, long millis) throws InterruptedException {
        if (service == null) {
            Thread.sleep(millis);
            return false;
        }
        WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }
}
