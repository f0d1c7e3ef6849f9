package org.crossquote.app.note.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Target;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.DetailField;
import org.jspecify.annotations.Nullable;

/** Title, authors, outlet, date and address of articles as the reader knows them: one correction an article, changed or taken away with the next. FX thread only. */
public final class DetailsCorrection {
    private static final MessageFile MESSAGES = MessageFile.beside(DetailsCorrection.class);

    private final NotesViewModel notes;
    private final ReaderModel reader;

    public DetailsCorrection(NotesViewModel notes, ReaderModel reader) {
        this.notes = notes;
        this.reader = reader;
    }

    /** Whether anything can be put right now: the notes are open. */
    boolean isPossible() {
        return notes.session() != null;
    }

    /** What the file says of an article; its title is the one for display. */
    ArticleDetails asFile(String article) {
        return details(
                reader.foundProperty().get().collection().article(article).orElseThrow());
    }

    /** What is known of an article now. */
    ArticleDetails now(String article) {
        return details(reader.reading().collection().article(article).orElseThrow());
    }

    private static ArticleDetails details(Article article) {
        return article.details().correctedBy(ArticleDetails.titled(article.title()));
    }

    /** Puts an article's details right. What is as the file says is left to the file; where it says something and {@code wanted} nothing, there is none. */
    void correct(String article, ArticleDetails wanted) {
        Correction.OtherDetails better = differences(asFile(article), wanted);
        Optional<Annotation> before = ownCorrection(article);
        String name = MESSAGES.text("edit.details");
        if (before.isPresent()) {
            String id = before.get().id();
            if (better.isNothing()) {
                notes.edits().withdraw(name, List.of(id));
            } else if (!before.get().corrections().contains(better)) {
                notes.edits().correct(name, id, better);
            }
        } else if (!better.isNothing()) {
            Optional.ofNullable(notes.session())
                    .map(s -> s.corrections(
                            reader.foundProperty().get(), notes.edits().clock()))
                    .ifPresent(maker -> notes.edits().add(name, maker.otherDetails(article, better)));
        }
    }

    private Optional<Annotation> ownCorrection(String article) {
        return notes.live().stream()
                .map(PlacedNote::annotation)
                .filter(a -> a.creator() == null && isAbout(a, article))
                .findFirst();
    }

    private boolean isAbout(Annotation annotation, String article) {
        return annotation.corrections().stream().anyMatch(Correction.OtherDetails.class::isInstance)
                && annotation.targets().stream()
                        .anyMatch(target -> target instanceof Target.WholeArticle(String key)
                                && notes.session() != null
                                && notes.session().articlesByKey().get(key) instanceof Article known
                                && known.id().equals(article));
    }

    private static Correction.OtherDetails differences(ArticleDetails file, ArticleDetails wanted) {
        Set<DetailField> none = file.known();
        none.removeAll(wanted.known());
        ArticleDetails other = new ArticleDetails(
                other(file.title(), wanted.title()),
                wanted.authors().equals(file.authors()) ? List.of() : wanted.authors(),
                other(file.outlet(), wanted.outlet()),
                other(file.published(), wanted.published()),
                other(file.address(), wanted.address()));
        return new Correction.OtherDetails(other, none);
    }

    private static <T> @Nullable T other(@Nullable T file, @Nullable T wanted) {
        return Objects.equals(file, wanted) ? null : wanted;
    }
}
