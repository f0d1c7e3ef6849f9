package org.crossquote.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossquote.file.AtomicFile;
import org.crossquote.source.format.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes what the {@code collection.json} of a pasted collection says. What somebody wrote there besides stays. */
final class ManifestEditor {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path manifest;
    private final ObjectNode root;

    ManifestEditor(Path collection) throws IOException {
        manifest = collection.resolve(CollectionManifest.NAME);
        root = known(manifest);
    }

    /** @throws IOException when it cannot be read, or is not of a form in which something could be changed without losing the rest */
    private static ObjectNode known(Path manifest) throws IOException {
        if (Files.notExists(manifest)) {
            return JSON.createObjectNode();
        }
        String text = Files.readString(manifest);
        try {
            CollectionManifest.parse(text);
            return (ObjectNode) JSON.readTree(text);
        } catch (UnreadableFileException e) {
            throw new FileSystemException(manifest.toString(), null, e.problem().sentence());
        }
    }

    /** Gives the collection a title. */
    void title(String title) {
        root.put("title", title);
    }

    /**
     * Gives an article a title.
     *
     * @param files all files of the collection in their order, which they keep
     */
    void title(String file, String title, List<String> files) {
        ArrayNode articles = articles();
        for (String each : files) {
            if (entry(each) == null) {
                articles.addObject().put("file", each);
            }
        }
        ObjectNode entry = entry(file);
        if (entry != null) {
            entry.put("title", title);
        }
    }

    private ArrayNode articles() {
        return root.get("articles") instanceof ArrayNode there ? there : root.putArray("articles");
    }

    private @Nullable ObjectNode entry(String file) {
        for (JsonNode article : root.path("articles")) {
            if (article instanceof ObjectNode entry
                    && file.equals(entry.path("file").stringValue(null))) {
                return entry;
            }
        }
        return null;
    }

    /** Says nothing of a file any more. */
    void remove(String file) {
        ObjectNode entry = entry(file);
        for (int i = 0; entry != null && i < articles().size(); i++) {
            if (articles().get(i).equals(entry)) {
                articles().remove(i);
                return;
            }
        }
    }

    void save() throws IOException {
        byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        AtomicFile.write(manifest, out -> out.write(text), AtomicFile.Option.LASTING);
    }
}
