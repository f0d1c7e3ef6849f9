package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Texts;
import org.crossquote.annotation.TickingClock;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which notes belong to what is open. */
class NoteFolderTest {
    private static final ArticleCollection FIVE = Texts.five();

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();

    private Path saved(ArticleCollection collection) throws IOException {
        try (NoteStore store = NoteStore.open(folder, collection, clock)) {
            CurrentAnnotations notes = new CurrentAnnotations(store.notes());
            Annotation note = new RandomNotes(collection, 1).next();
            notes.put(note);
            store.save(notes.snapshot());
            return store.file();
        }
    }

    private Path fileOf(ArticleCollection collection) throws IOException {
        return new NoteFolder(folder).fileOf(collection);
    }

    private static ArticleCollection grown(String title) {
        List<Article> many = new ArrayList<>(FIVE.articles());
        for (int i = 0; i < 40; i++) {
            many.add(Texts.article(
                    i + ".txt",
                    ("Number " + i + ": thing " + i * 3 + " that happened on day " + i * 7 + ".\n").repeat(9)));
        }
        return new ArticleCollection(title, many);
    }

    @Test
    void theSameFilesHaveTheirNotesWhateverTheyAreOpenedWith() throws IOException {
        Path notes =
                saved(new ArticleCollection("3 from morning", FIVE.articles().subList(0, 3)));
        ArticleCollection otherwise = new ArticleCollection(
                "b.txt and 2 others",
                List.of(
                        FIVE.articles().get(2),
                        FIVE.articles().get(0),
                        FIVE.articles().get(1)));
        assertThat(fileOf(otherwise)).isEqualTo(notes);
    }

    @Test
    void aCollectionThatHasGrownManyTimesOverHasItsNotesStill() throws IOException {
        Path notes = saved(FIVE);
        assertThat(fileOf(grown(FIVE.title()))).isEqualTo(notes);
        assertThat(fileOf(grown("another"))).isNotEqualTo(notes);
    }

    @Test
    void aCollectionOfWhichLittleIsLeftHasItsNotesStill() throws IOException {
        Path notes = saved(grown("news"));
        assertThat(fileOf(new ArticleCollection("news", FIVE.articles().subList(0, 1))))
                .isEqualTo(notes);
    }
}
