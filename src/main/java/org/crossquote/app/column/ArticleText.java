package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of one article, block by block, with its marks and the reader's selection. Places are offsets of the article's
 * text in UTF-16 units; points are pixels of this node.
 */
final class ArticleText extends VBox {
    private final Article article;
    private final List<BlockView> blocks = new ArrayList<>();
    private final ArticleFolds folds;
    private final ObjectProperty<@Nullable TextSelection> selection = new SimpleObjectProperty<>();
    private ArticleMarks marks = ArticleMarks.none();
    private List<NoteMark> notes = List.of();

    ArticleText(Article article) {
        this.article = article;
        getStyleClass().add("article-text");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        for (Block block : article.blocks()) {
            blocks.add(new BlockView(block, article.at(block.span())));
        }
        folds = new ArticleFolds(blocks);
        getChildren().setAll(folds.nodes());
        if (blocks.isEmpty()) {
            Label nothing = new Label(MessageFile.beside(ArticleText.class).text("column.empty", article.id()));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("nothing-here");
            getChildren().add(nothing);
        }
        selection.addListener((value, before, now) -> showSelection());
        focusedProperty().addListener((value, before, now) -> showSelection());
    }

    Article article() {
        return article;
    }

    /** The selection and the caret, null before the reader has put the caret anywhere. */
    ObjectProperty<@Nullable TextSelection> selectionProperty() {
        return selection;
    }

    ArticleMarks marks() {
        return marks;
    }

    /** Shows other marks; the text stays. */
    void setMarks(ArticleMarks fresh) {
        marks = fresh;
        List<Mark> all = new ArrayList<>(fresh.toldElsewhere());
        all.addAll(fresh.scare());
        all.addAll(fresh.quotations());
        for (BlockView block : blocks) {
            block.setMarks(
                    all.stream().filter(m -> m.span().overlaps(block.span())).toList());
        }
    }

    /** Shows other marks of the reader. */
    void setNotes(List<NoteMark> fresh) {
        notes = List.copyOf(fresh);
        for (BlockView block : blocks) {
            block.behind()
                    .setNotes(notes.stream()
                            .filter(n -> n.span().overlaps(block.span()))
                            .toList());
        }
    }

    /** The reader's mark on the unit at {@code offset}, the smallest first. */
    Optional<NoteMark> noteAt(int offset) {
        return notes.stream()
                .filter(n -> n.span().contains(offset))
                .min(Comparator.comparingInt(n -> n.span().length()));
    }

    /** Shows what the reader looks at. */
    void setAccents(List<Accent> accents) {
        for (BlockView block : blocks) {
            block.behind()
                    .setAccents(accents.stream()
                            .filter(a -> a.span().overlaps(block.span()))
                            .toList());
        }
    }

    /** Puts the ring of the keyboard around a span, null for nowhere. */
    void setRing(@Nullable Span span) {
        for (BlockView block : blocks) {
            block.front().setRing(span != null && span.overlaps(block.span()) ? span : null);
        }
    }

    /** Shows the words by which the program knows who speaks; none for an empty list. */
    void setEvidence(List<Span> spans) {
        for (BlockView block : blocks) {
            block.behind()
                    .setEvidence(
                            spans.stream().filter(s -> s.overlaps(block.span())).toList());
        }
    }

    private void showSelection() {
        TextSelection now = selection.get();
        Span span = now == null || now.isEmpty() ? null : now.span();
        BlockView withCaret = now == null || !isFocused() ? null : blockAt(now.caret());
        for (BlockView block : blocks) {
            block.behind().setSelection(span != null && span.overlaps(block.span()) ? span : null);
            block.front().setCaret(now != null && block == withCaret ? now.caret() : null);
        }
    }

    /** Opens the folds that hide some of this text. */
    void unfold(Span span) {
        folds.open(span);
    }

    ArticleFolds folds() {
        return folds;
    }

    /** The blocks that are not folded away, in their order. */
    List<BlockView> shownBlocks() {
        return blocks.stream().filter(Node::isManaged).toList();
    }

    /** The shown block at or before {@code offset}, the first one when there is none; null when nothing is shown. */
    @Nullable
    BlockView blockAt(int offset) {
        BlockView found = null;
        for (BlockView block : shownBlocks()) {
            if (found == null || block.span().start() <= offset) {
                found = block;
            }
        }
        return found;
    }

    /** The boxes of a span's lines; empty where it is folded away. Good until the next layout. */
    List<Rectangle2D> lines(Span span) {
        List<Rectangle2D> lines = new ArrayList<>();
        for (BlockView block : shownBlocks()) {
            block.lines(span).forEach(line -> lines.add(moved(line, block)));
        }
        return lines;
    }

    /** How much of a part of this node its lines take: square pixels. */
    double textIn(Rectangle2D part) {
        return shownBlocks().stream()
                .filter(b -> b.getLayoutY() < part.getMaxY() && b.getLayoutY() + b.getHeight() > part.getMinY())
                .flatMap(b -> b.lines(b.span()).stream().map(line -> moved(line, b)))
                .mapToDouble(line -> common(line, part))
                .sum();
    }

    private static double common(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** The box of a span's first line. */
    Optional<Rectangle2D> firstLine(Span span) {
        return shownBlocks().stream()
                .filter(b -> b.span().overlaps(span))
                .findFirst()
                .flatMap(b -> b.lines(span).stream().findFirst().map(line -> moved(line, b)));
    }

    /** The caret's box at {@code offset}; empty only in an article that shows no text. */
    Optional<Rectangle2D> caret(int offset) {
        return Optional.ofNullable(blockAt(offset)).map(b -> moved(b.caret(offset), b));
    }

    private static Rectangle2D moved(Rectangle2D r, BlockView block) {
        return new Rectangle2D(
                r.getMinX() + block.getLayoutX(), r.getMinY() + block.getLayoutY(), r.getWidth(), r.getHeight());
    }

    /** The place between two units that is nearest to a point. */
    int insertionAt(double x, double y) {
        return nearest(y)
                .map(b -> b.insertionAt(x - b.getLayoutX(), y - b.getLayoutY()))
                .orElse(0);
    }

    /** The reader's mark under a point. */
    Optional<NoteMark> noteAt(double x, double y) {
        return nearest(y)
                .map(b -> b.unitAt(x - b.getLayoutX(), y - b.getLayoutY()))
                .flatMap(this::noteAt);
    }

    /** The mark under a point: a quotation before a passage, the smallest first. */
    Optional<Mark> markAt(double x, double y) {
        return nearest(y)
                .map(b -> b.unitAt(x - b.getLayoutX(), y - b.getLayoutY()))
                .flatMap(marks::at);
    }

    private Optional<BlockView> nearest(double y) {
        return shownBlocks().stream().min(Comparator.comparingDouble(b -> distance(b, y)));
    }

    private static double distance(BlockView block, double y) {
        return Math.max(0, Math.max(block.getLayoutY() - y, y - block.getLayoutY() - block.getHeight()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        TextSelection now = selection.get();
        return switch (attribute) {
            case TEXT -> article.text();
            case SELECTION_START -> now == null ? 0 : now.span().start();
            case SELECTION_END -> now == null ? 0 : now.span().end();
            case CARET_OFFSET -> now == null ? 0 : now.caret();
            case EDITABLE -> false;
            case BOUNDS_FOR_RANGE -> screenBounds((Integer) parameters[0], (Integer) parameters[1]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private javafx.geometry.Bounds[] screenBounds(int start, int end) {
        return lines(new Span(start, Math.max(start, end + 1))).stream()
                .map(r -> new javafx.geometry.BoundingBox(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight()))
                .map(this::localToScreen)
                .filter(Objects::nonNull)
                .toArray(javafx.geometry.Bounds[]::new);
    }
}
