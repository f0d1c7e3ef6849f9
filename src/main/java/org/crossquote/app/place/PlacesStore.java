package org.crossquote.app.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.crossquote.file.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the reading places of all collections in one file, the collection read last first. They can be found again by scrolling, so a
 * file that cannot be read or written only means that columns begin at their beginning.
 */
public final class PlacesStore implements AutoCloseable {
    private static final long DELAY_MILLIS = 700;
    private static final int MOST_COLLECTIONS = 50;
    private static final int MOST_PLACES = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final ScheduledThreadPoolExecutor saver = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("places").factory());
    private final SequencedMap<String, Map<String, RememberedSpot>> places = new LinkedHashMap<>();
    private boolean planned;
    private boolean changed;

    /**
     * Keeps the places in a folder.
     *
     * @param folder where the file {@code places.json} lies or will lie
     */
    public PlacesStore(Path folder) {
        this.file = folder.resolve("places.json");
        saver.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** The places of earlier starts: by collection, then by article. None when there is no file or it cannot be understood. */
    synchronized Map<String, Map<String, RememberedSpot>> load() {
        try {
            if (Files.exists(file)) {
                JSON.readTree(Files.readAllBytes(file))
                        .properties()
                        .forEach(entry -> places.put(entry.getKey(), spots(entry.getValue())));
            }
        } catch (IOException | JacksonException e) {
            places.clear();
        }
        return new LinkedHashMap<>(places);
    }

    private static Map<String, RememberedSpot> spots(JsonNode node) {
        Map<String, RememberedSpot> spots = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> spots.put(
                        entry.getKey(),
                        new RememberedSpot(
                                entry.getValue().path("offset").asInt(0),
                                entry.getValue().path("words").asString(""))));
        return spots;
    }

    /** Saves the places of a collection soon. */
    synchronized void save(String collection, Map<String, RememberedSpot> spots) {
        places.remove(collection);
        places.putFirst(collection, new LinkedHashMap<>(spots));
        changed = true;
        if (!planned) {
            planned = true;
            Future<?> _ = saver.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void write() {
        planned = false;
        if (!changed) {
            return;
        }
        changed = false;
        try {
            Files.createDirectories(file.getParent());
            byte[] text = json();
            AtomicFile.write(file, out -> out.write(text));
        } catch (IOException | RuntimeException e) {
            changed = true; // tried again with the next change
        }
    }

    private byte[] json() {
        ObjectNode root = JSON.createObjectNode();
        int room = MOST_PLACES;
        for (Map.Entry<String, Map<String, RememberedSpot>> collection : places.entrySet()) {
            room -= collection.getValue().size();
            if (root.size() == MOST_COLLECTIONS || room < 0) {
                break;
            }
            ObjectNode articles = root.putObject(collection.getKey());
            collection
                    .getValue()
                    .forEach((article, spot) -> articles.putObject(article)
                            .put("offset", spot.offset())
                            .put("words", spot.words()));
        }
        return JSON.writeValueAsBytes(root);
    }

    /** Saves what has not been saved yet. */
    @Override
    public void close() {
        saver.shutdown();
        write();
    }
}
