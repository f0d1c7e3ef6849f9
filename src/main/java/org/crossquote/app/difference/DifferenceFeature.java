package org.crossquote.app.difference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.crossquote.app.Focus;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.PanelTabs.Tab;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.view.MainView;
import org.crossquote.difference.Difference;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.crossquote.work.Lazy;
import org.jspecify.annotations.Nullable;

/** Shows where the accounts differ: at the passages, in a list of its own, and beside what the reader looks at. */
public final class DifferenceFeature implements Feature {
    private static final int ORDER = 4;

    private final DifferencesViewModel model;

    /** @param model the differences of the open collection */
    public DifferenceFeature(DifferencesViewModel model) {
        this.model = model;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("difference.css", DifferenceFeature.class);
        DecisionCommands decisions = new DecisionCommands(
                model, window.actions(), sentence -> window.status().news(sentence));
        Lazy<DifferenceList> list = new Lazy<>(() -> new DifferenceList(model, decisions::items, () -> {}));
        window.views()
                .add(new MainView(
                        "differences",
                        DifferenceWording.text("view"),
                        ORDER,
                        () -> new DifferencesPage(window, model, decisions::items)));
        Tab tab = window.panel()
                .add(
                        Bindings.createStringBinding(
                                () -> DifferenceWording.tab(
                                        (int) DifferenceWording.contradictions(
                                                model.allProperty().get()),
                                        model.stateProperty().get()),
                                model.allProperty(),
                                model.stateProperty()),
                        list::get);
        window.actions()
                .add(
                        Group.READING,
                        "panel.differences",
                        DifferenceWording.text("tab.show"),
                        () -> {
                            tab.open();
                            list.get().focusList();
                        },
                        "D");
        decisions.register();
        window.columns().addPart(this::begin);
        model.onChange(() -> window.columns().made().forEach(this::show));
        model.reader().focusProperty().addListener((value, before, now) -> {
            if (isAgainst(before) || isAgainst(now)) {
                window.columns().made().forEach(this::show);
            }
        });
        model.follow(window.work());
        window.life().onEnd(model::stop);
    }

    /** What is said of the passage that the reader looks at; it is to stand over its counterparts. */
    public Node lines() {
        return new DifferenceLines(model);
    }

    /** The words of a passage in which it contradicts others, in UTF-16 units of its article. */
    public List<Span> pieces(Passage passage) {
        return model.in(passage.article()).stream()
                .filter(d -> d.kind().isContradiction())
                .map(d -> d.pieceOfA().span())
                .filter(passage.span()::contains)
                .distinct()
                .sorted()
                .toList();
    }

    /** Has something run whenever others differ. */
    public void onChange(Runnable listener) {
        model.onChange(listener);
    }

    private static boolean isAgainst(@Nullable Focus focus) {
        return focus != null && focus.opposite() != null;
    }

    private void begin(ArticleColumn column) {
        column.addTip(offset -> tip(column, offset));
        show(column);
    }

    private void show(ArticleColumn column) {
        String article = column.article().id();
        List<Difference> here = model.in(article);
        List<DifferenceMark> pieces =
                DifferenceMark.of(here, d -> model.decisions().about(d).isPresent(), this::isLookedAt);
        column.show(DifferenceMarks.LAYER, pieces);
        long count = DifferenceWording.contradictions(here);
        column.showFact("differences", count == 0 ? "" : DifferenceWording.text("fact", count));
    }

    /** Whether the reader has set its two passages against each other. */
    private boolean isLookedAt(Difference difference) {
        Focus focus = model.reader().focus();
        if (focus == null || focus.opposite() == null) {
            return false;
        }
        Set<Passage> both = Set.of(focus.passage(), focus.opposite());
        return both.contains(difference.a()) && both.contains(difference.b());
    }

    private Optional<String> tip(ArticleColumn column, int offset) {
        return model.in(column.article().id()).stream()
                .filter(d -> d.pieceOfA().span().contains(offset))
                .findFirst()
                .map(d -> DifferenceWording.sentence(d, model.reader().reading()));
    }
}
