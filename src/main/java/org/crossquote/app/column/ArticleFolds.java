package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** The blocks of an article with a fold before each run of those that are folded away at first. */
final class ArticleFolds {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Fold> folds = new ArrayList<>();

    ArticleFolds(List<BlockView> blocks) {
        List<BlockView> run = new ArrayList<>();
        for (BlockView block : blocks) {
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
                nodes.add(block);
            }
        }
        add(run);
    }

    private void add(List<BlockView> run) {
        if (!run.isEmpty()) {
            Fold fold = new Fold(run);
            folds.add(fold);
            nodes.add(fold);
            nodes.addAll(run);
            run.clear();
        }
    }

    /** All blocks and folds, in their order. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** Which folds are open, counted from 0. */
    Set<Integer> open() {
        return IntStream.range(0, folds.size())
                .filter(i -> folds.get(i).isOpen())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Opens these folds, counted from 0. */
    void open(Set<Integer> indexes) {
        indexes.stream().filter(i -> i < folds.size()).forEach(i -> folds.get(i).setOpen(true));
    }

    /** Opens the folds that hide some of this text. */
    void open(Span span) {
        folds.stream().filter(f -> !f.isOpen() && f.holds(span)).forEach(f -> f.setOpen(true));
    }
}
