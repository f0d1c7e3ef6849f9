package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.crossquote.source.PastedCollections.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pasted articles in their folder: nothing that a reader keeps there is lost or taken for something else. */
class PastedCollectionsTest {
    @TempDir
    Path folder;

    private PastedCollections pasted() {
        return new PastedCollections(
                folder.resolve("pasted"), Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC));
    }

    private static PastedArticle article(String words) {
        return new PastedArticle("Fire at the harbour", "txt", words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anArticleThatComesAfterOneWasTakenOutHasAnotherName() throws IOException {
        PastedCollections pasted = pasted();
        Path collection = pasted.begin();
        Path first = pasted.add(collection, article("Three ships burned."));
        Removed removed = pasted.remove(first);

        Path second = pasted.add(collection, article("Nobody was hurt."));

        assertThat(second.getFileName()).isNotEqualTo(first.getFileName());
        pasted.remove(second);
        pasted.putBack(removed);
        assertThat(first).content(StandardCharsets.UTF_8).isEqualTo("Three ships burned.");
    }

    @Test
    void anArticleStaysWhereItIsWhenItCannotBeTakenOutWholly() throws IOException {
        PastedCollections pasted = pasted();
        Path collection = pasted.begin();
        Path file = pasted.add(collection, article("Three ships burned."));
        Path manifest = collection.resolve("collection.json");
        Files.delete(manifest);
        Files.createDirectories(manifest.resolve("in the way"));

        assertThatThrownBy(() -> pasted.remove(file)).isInstanceOf(IOException.class);

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("Three ships burned.");
    }

    @Test
    void whatSomebodyWroteIntoTheManifestIsKeptEvenWhereItIsBroken() throws IOException {
        PastedCollections pasted = pasted();
        Path collection = pasted.begin();
        Path file = pasted.add(collection, article("Three ships burned."));
        Path manifest = collection.resolve("collection.json");
        String broken = "{\"title\": \"My harbour\", \"mine\": 1,,}";
        Files.writeString(manifest, broken);

        assertThatThrownBy(() -> pasted.rename(collection, "Harbour"))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).contains("collection.json"));
        assertThatThrownBy(() -> pasted.remove(file)).isInstanceOf(FileSystemException.class);
        assertThat(manifest).content(StandardCharsets.UTF_8).isEqualTo(broken);
        assertThat(file).exists();

        Files.writeString(manifest, "{\"title\": \"My harbour\", \"mine\": 1}");
        pasted.rename(collection, "Harbour");
        assertThat(manifest).content(StandardCharsets.UTF_8).contains("\"Harbour\"", "\"mine\" : 1");
    }
}
