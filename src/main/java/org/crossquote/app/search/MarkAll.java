package org.crossquote.app.search;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.feature.Work;
import org.crossquote.app.note.model.HighlightSeries;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.status.StatusLine;
import org.crossquote.fault.Faults;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.search.Hit;
import org.crossquote.search.SearchResult.ArticleHits;

/** Makes all hits in articles notes, at one stroke, which one undo takes back. */
final class MarkAll {
    private static final MessageFile SENTENCES = MessageFile.beside(MarkAll.class);

    /** More are hardly meant, and would bury the notes that the reader has. */
    private static final int MOST = 5_000;

    private final SearchViewModel search;
    private final NotesViewModel notes;
    private final Work work;
    private final StatusLine status;

    MarkAll(SearchViewModel search, NotesViewModel notes, Work work, StatusLine status) {
        this.search = search;
        this.notes = notes;
        this.work = work;
        this.status = status;
    }

    void run() {
        SearchAnswer answer = search.answerProperty().get();
        int hits = answer.inArticles();
        if (hits == 0 || hits > MOST) {
            status.hint(hits == 0 ? SENTENCES.text("marked.nothing") : SENTENCES.text("marked.too-many", hits, MOST));
            return;
        }
        if (!(notes.stateProperty().get() instanceof NotesViewModel.State.Open)) {
            status.hint(SENTENCES.text("marked.no-notes"));
            return;
        }
        Faults.tellOf(new HighlightSeries(notes, work)
                .mark(
                        SENTENCES.text("undo.mark-all"),
                        places(answer),
                        notes.paletteProperty().get().colours().getFirst())
                .thenAccept(count -> status.news(SENTENCES.text("marked", count))));
    }

    private static List<Passage> places(SearchAnswer answer) {
        List<Passage> places = new ArrayList<>();
        for (ArticleHits found : answer.result().articles()) {
            for (Hit hit : found.hits()) {
                places.add(new Passage(
                        found.article().id(), hit.span(), found.article().at(hit.span())));
            }
        }
        return places;
    }
}
