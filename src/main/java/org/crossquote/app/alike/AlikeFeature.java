package org.crossquote.app.alike;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.crossquote.app.ColumnState;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.view.MainViews;
import org.crossquote.link.Passage;
import org.crossquote.reading.AlikeSentences;
import org.crossquote.reading.AlikeSentences.Pair;
import org.crossquote.reading.Reading;
import org.crossquote.text.Span;
import org.crossquote.work.Lazy;
import org.jspecify.annotations.Nullable;

/** Shows, when the reader asks, which sentences of other articles are alike to those of one though no link joins them. */
public final class AlikeFeature implements Feature {
    static final String COMMAND = "panel.alike";

    private final BiFunction<Reading, String, AlikeSentences> finder;
    private @Nullable Pair shown;

    /** @param finder gives the sentences near to those of an article; runs in the background */
    public AlikeFeature(BiFunction<Reading, String, AlikeSentences> finder) {
        this.finder = finder;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("alike.css", AlikeFeature.class);
        AlikeViewModel model = new AlikeViewModel(window.model(), finder, window.work());
        Lazy<AlikePanel> panel =
                new Lazy<>(() -> new AlikePanel(model, window.panel()::selectFirst, pair -> show(window, pair)));
        var current = window.columns().currentColumnProperty();
        window.actions()
                .add(
                        Group.READING,
                        COMMAND,
                        AlikeWording.text("command"),
                        current.isNotNull(),
                        () -> AlikeWording.text("no-article"),
                        () -> open(window, model, panel.get(), current.get()),
                        "A");
        window.columns().addPart(this::begin);
        window.life().onEnd(model::stop);
    }

    private static void open(Workbench window, AlikeViewModel model, AlikePanel panel, @Nullable ColumnState column) {
        if (column != null) {
            window.panel().openInstead(panel);
            model.look(column.article().id());
            panel.focusList();
        }
    }

    /** Both sentences in their columns, in which the reader looks at nothing else then. */
    private void show(Workbench window, @Nullable Pair pair) {
        shown = pair;
        if (pair != null) {
            window.model().clearFocus();
            window.views().open(MainViews.READ);
            for (Passage passage : List.of(pair.other(), pair.own())) {
                window.model()
                        .column(passage.article())
                        .ifPresent(c -> c.shownProperty().set(true));
                window.columns().reveal(passage.article(), passage.span());
            }
        }
        window.columns().made().forEach(this::mark);
    }

    private void begin(ArticleColumn column) {
        column.addTip(offset -> tip(column, offset));
        mark(column);
    }

    private void mark(ArticleColumn column) {
        column.show(AlikeMarks.LAYER, here(column));
    }

    private List<Span> here(ArticleColumn column) {
        Pair pair = shown;
        return pair == null
                ? List.of()
                : Stream.of(pair.own(), pair.other())
                        .filter(p -> p.article().equals(column.article().id()))
                        .map(Passage::span)
                        .toList();
    }

    private Optional<String> tip(ArticleColumn column, int offset) {
        Pair pair = shown;
        return pair != null && here(column).stream().anyMatch(s -> s.contains(offset))
                ? Optional.of(AlikeWording.text("tip", AlikeWording.reason(pair)))
                : Optional.empty();
    }
}
