package org.crossquote.app.startpage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.app.opening.Origin;
import tools.jackson.databind.JsonNode;

/**
 * A collection that was open lately, as it was then.
 *
 * @param origin where it came from; never the articles that come with the program
 * @param title how it was called
 * @param articles how many it had
 * @param notes how many notes it had
 * @param opened when it was opened last
 */
record RecentCollection(Origin origin, String title, int articles, int notes, Instant opened) {
    /** As it stands in the settings: plain words and numbers. */
    record Stored(List<String> paths, String title, int articles, int notes, String opened) {}

    Stored stored() {
        return new Stored(
                origin.paths().stream().map(Path::toString).toList(), title, articles, notes, opened.toString());
    }

    /** One of the settings; empty where it is odd. */
    static Optional<RecentCollection> read(JsonNode node) {
        List<Path> paths = new ArrayList<>();
        try {
            for (JsonNode path : node.path("paths")) {
                paths.add(Path.of(path.asString("")));
            }
            Instant opened = Instant.parse(node.path("opened").asString(""));
            return paths.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RecentCollection(
                            new Origin(paths),
                            node.path("title").asString(paths.getFirst().toString()),
                            Math.max(0, node.path("articles").asInt(0)),
                            Math.max(0, node.path("notes").asInt(0)),
                            opened));
        } catch (InvalidPathException | DateTimeException e) {
            return Optional.empty();
        }
    }

    RecentCollection withNotes(int count) {
        return new RecentCollection(origin, title, articles, count, opened);
    }
}
