package org.crossquote.app.column;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.crossquote.app.Gap;
import org.crossquote.app.LookUp;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Coverage;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** How much stands only in an article, and how much of what the others share it lacks; each leads to its list. */
final class GapLinks extends FlowPane {
    private static final MessageFile MESSAGES = MessageFile.beside(GapLinks.class);

    private final Hyperlink only = link(Gap.ONLY_HERE);
    private final Hyperlink missing = link(Gap.MISSING_HERE);
    private final Label dot = new Label("·");
    private Consumer<Gap> onChosen = gap -> {};
    private @Nullable Reading counted;

    GapLinks() {
        super(13, 2);
        getStyleClass().add("gap-row");
        dot.getStyleClass().add("gap-dot");
        dot.setManaged(false);
        dot.setMouseTransparent(true);
        getChildren().addAll(only, missing, dot);
        // They have their line before they are counted: the columns would not stay level when the numbers come.
        name(new Counts(0, 0));
        setVisible(false);
    }

    private Hyperlink link(Gap gap) {
        Hyperlink link = new Hyperlink();
        link.getStyleClass().add("gap-link");
        link.setFocusTraversable(false);
        link.setTooltip(new Tooltip(MESSAGES.text("gap." + gap.name())));
        link.setOnAction(e -> {
            link.setVisited(false);
            onChosen.accept(gap);
        });
        return link;
    }

    void setOnChosen(Consumer<Gap> listener) {
        onChosen = listener;
    }

    /** Counts once for a reading; says nothing before links were found. */
    void show(Article article, Reading reading) {
        if (reading == counted) {
            return;
        }
        counted = reading;
        setVisible(false);
        if (reading.links().isEmpty()) {
            return;
        }
        LookUp.in(reading, this, () -> count(article, reading), counts -> {
            if (reading == counted) {
                show(counts);
            }
        });
    }

    /** Between the two there is a dot where they stand on one line, and none where they do not. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        dot.setVisible(only.getLayoutY() == missing.getLayoutY());
        dot.autosize();
        double gap = missing.getLayoutX() - only.getLayoutX() - only.getWidth();
        dot.relocate(
                only.getLayoutX() + only.getWidth() + (gap - dot.getWidth()) / 2,
                only.getLayoutY() + (only.getHeight() - dot.getHeight()) / 2);
    }

    private record Counts(int only, int missing) {}

    private static Counts count(Article article, Reading reading) {
        Coverage coverage = reading.coverage();
        return new Counts(
                coverage.quotationsOnlyIn(article).size()
                        + coverage.passagesOnlyIn(article).size(),
                coverage.missingIn(article.id()).size());
    }

    private void show(Counts counts) {
        name(counts);
        setVisible(true);
    }

    private void name(Counts counts) {
        only.setText(Gap.ONLY_HERE.counted(counts.only()));
        missing.setText(Gap.MISSING_HERE.counted(counts.missing()));
    }
}
