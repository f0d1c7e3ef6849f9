package org.crossquote.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ShownChoice;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.print.PrintSubject.Kind;
import org.crossquote.date.find.DateFinder;
import org.crossquote.difference.Difference;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.export.drawing.Picture;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.export.note.NotesExport;
import org.crossquote.export.print.Printed;
import org.crossquote.export.print.PrintedArticle;
import org.crossquote.export.print.PrintedReport;
import org.crossquote.export.print.PrintedView;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.correction.CorrectedDates;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** What can be printed of the window as it is: the article in hand, the report, the view that is shown. FX thread only. */
final class PrintSubjects {
    private static final MessageFile MESSAGES = MessageFile.beside(PrintSubjects.class);

    private final Workbench window;
    private final NotesViewModel notes;
    private final Function<Reading, List<Difference>> differences;

    PrintSubjects(Workbench window, NotesViewModel notes, Function<Reading, List<Difference>> differences) {
        this.window = window;
        this.notes = notes;
        this.differences = differences;
    }

    /** What of the window a subject takes. */
    private record Taken(
            Reading reading,
            ExportChoice choice,
            @Nullable CollectionFile file,
            Map<String, Article> byKey,
            Map<String, String> colours) {
        List<ExportedNote> notes(Excerpt excerpt) {
            return file == null ? List.of() : new NotesExport(excerpt, file, byKey, colours).inOrder();
        }
    }

    /** All, in the order in which they are offered: the view that is shown first. */
    List<PrintSubject> all() {
        notes.edits().storeDraft();
        NoteSession session = notes.session();
        Taken taken = new Taken(
                window.model().reading(),
                ShownChoice.of(window.model()),
                session == null ? null : session.contents(),
                session == null ? Map.of() : session.articlesByKey(),
                notes.paletteProperty().get().names());
        List<PrintSubject> all = new ArrayList<>();
        if (!window.views().isReading()) {
            window.views().page().picture().ifPresent(picture -> all.add(view(picture)));
        }
        ColumnState inHand = window.columns().currentColumnProperty().get();
        if (inHand == null && !window.model().columns().isEmpty()) {
            inHand = window.model().columns().getFirst();
        }
        if (inHand != null) {
            all.add(article(inHand, taken));
        }
        all.add(new PrintSubject(
                Kind.REPORT, MESSAGES.text("report"), MESSAGES.text("report.tip"), () -> report(taken)));
        return all;
    }

    private PrintSubject view(Supplier<Picture> picture) {
        String name = window.views().shownProperty().get().name();
        String collection = window.model().reading().collection().title();
        return new PrintSubject(
                Kind.VIEW,
                MESSAGES.text("view", name),
                MESSAGES.text("view.tip"),
                () -> new PrintedView(collection, name, picture));
    }

    private static PrintSubject article(ColumnState column, Taken taken) {
        Article article = column.article();
        ExportChoice choice = new ExportChoice(Set.of(), taken.choice().speakers());
        return new PrintSubject(
                Kind.ARTICLE,
                MESSAGES.text("article", column.number()),
                MESSAGES.text("article.tip", article.title().strip()),
                () -> {
                    Excerpt excerpt = Excerpt.of(taken.reading(), List.of(), choice);
                    return new PrintedArticle(excerpt, article, taken.notes(excerpt), taken.colours());
                });
    }

    private Printed report(Taken taken) {
        Excerpt excerpt = Excerpt.of(taken.reading(), differences.apply(taken.reading()), taken.choice());
        CollectionFile file = taken.file();
        excerpt = excerpt.withDates(CorrectedDates.apply(
                new DateFinder().find(taken.reading().collection()),
                file == null ? List.of() : file.annotations().values(),
                taken.byKey()));
        return new PrintedReport(excerpt, taken.notes(excerpt), taken.colours());
    }
}
