package org.crossquote.app.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the reader is told when an article is another than when he wrote his notes. */
@Tag("threads")
class TextChangeTest extends WithNotes {
    private void mark(String words) {
        window.select(2, words);
        window.press(KeyCode.DIGIT1);
    }

    /** Opens the articles again, the second of them changed. */
    private void openAgain(UnaryOperator<String> change) {
        window.waitUntilSaved();
        ArticleCollection open = FxThread.call(() -> window.open.model.reading().collection());
        List<Article> articles = new ArrayList<>(open.articles());
        Article second = articles.get(1);
        articles.set(
                1,
                new ArticleMaker()
                        .make(second.id(), change.apply(second.text()))
                        .correctedBy(second.details()));
        FxThread.run(() -> {
            window.open.model.open(new ArticleCollection(open.title(), articles));
            window.open.window.life().opened();
        });
        window.waitFor(() -> FxThread.call(() -> window.notes().session() != null));
    }

    @Test
    void saysWhichNotesMovedAndWhichLostTheirPlaces() {
        mark("spoke by phone this week");
        mark("White House");
        openAgain(
                text -> ("A first sentence that was not there.\n\n" + text).replace("spoke by phone this week", "met"));
        assertThat(window.messages())
                .anyMatch(m -> m.contains("has changed since your notes on it were made")
                        && m.contains("1 note stands elsewhere now (“White House”)")
                        && m.contains("1 note has lost its place (“spoke by phone this week”)"));
    }

    @Test
    void whenTheTextIsPutBackTheNewerSentenceTakesThePlaceOfTheOlder() {
        mark("spoke by phone this week");
        openAgain(text -> text.replace("spoke by phone this week", "met"));
        assertThat(window.messages()).singleElement().asString().contains("1 note has lost its place");
        openAgain(text -> text.replace("after Trump and Petro met", "after Trump and Petro spoke by phone this week"));
        assertThat(window.messages()).noneMatch(m -> m.contains("has lost its place"));
    }

    @Test
    void saysItOnceAndNothingOfWhatIsAsItWas() {
        mark("White House");
        openAgain(text -> text);
        assertThat(window.messages()).isEmpty();
    }
}
