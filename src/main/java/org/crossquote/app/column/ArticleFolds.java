package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** The rows of an article with a fold before each run of those that are folded away at first. */
final class ArticleFolds {
    private final List<TextRow> rows = new ArrayList<>();
    private boolean foldsBoilerplate = true;
    private boolean foldsComments = true;
    private Runnable onChange = () -> {};
    private Consumer<Node> onKeyboard = fold -> {};
    private final List<Fold> folds = new ArrayList<>();

    /** @param blocks the rows of the blocks */
    ArticleFolds(List<TextRow> blocks) {
        List<TextRow> run = new ArrayList<>();
        for (TextRow block : blocks) {
            BlockKind kind = block.block().kind();
            boolean goesOn = !run.isEmpty()
                    && Fold.folds(kind)
                    && Fold.together(run.getLast().block().kind(), kind);
            if (!goesOn) {
                add(run);
            }
            if (Fold.folds(kind)) {
                run.add(block);
            } else {
                rows.add(block);
            }
        }
        add(run);
    }

    private void add(List<TextRow> run) {
        if (!run.isEmpty()) {
            Fold fold = new Fold(run, () -> onChange.run());
            fold.focusVisibleProperty().subscribe(now -> {
                if (now) {
                    onKeyboard.accept(fold);
                }
            });
            folds.add(fold);
            rows.add(new TextRow(fold, run.getFirst().span().start()));
            rows.addAll(run);
            run.clear();
        }
    }

    /** @param listener told when something is folded away or shown */
    void setOnChange(Runnable listener) {
        onChange = listener;
    }

    /** @param listener told to which fold the reader has come by the keyboard */
    void setOnKeyboard(Consumer<Node> listener) {
        onKeyboard = listener;
    }

    /** All blocks and folds, in their order. */
    List<TextRow> rows() {
        return List.copyOf(rows);
    }

    /** Which folds are open, counted from 0. */
    Set<Integer> open() {
        return IntStream.range(0, folds.size())
                .filter(i -> folds.get(i).isOpen())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Opens these folds, counted from 0, and closes the others. */
    void open(Set<Integer> indexes) {
        for (int i = 0; i < folds.size(); i++) {
            open(folds.get(i), indexes.contains(i));
        }
    }

    /** Whether boilerplate and comments are folded away: all of it, whatever the reader opened before, when that is another choice than before. */
    void fold(boolean boilerplate, boolean comments) {
        for (Fold fold : folds) {
            boolean wanted = fold.isOfComments() ? comments : boilerplate;
            boolean was = fold.isOfComments() ? foldsComments : foldsBoilerplate;
            if (wanted != was) {
                open(fold, !wanted);
            }
        }
        foldsBoilerplate = boilerplate;
        foldsComments = comments;
    }

    private static void open(Fold fold, boolean wanted) {
        if (fold.isOpen() != wanted) {
            fold.setOpen(wanted);
        }
    }

    /** Opens the folds that hide some of this text. */
    void open(Span span) {
        folds.stream().filter(f -> !f.isOpen() && f.holds(span)).forEach(f -> f.setOpen(true));
    }
}
