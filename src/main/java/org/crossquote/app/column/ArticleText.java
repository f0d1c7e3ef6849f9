package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of one article, block by block, with its marks and the reader's selection. Places are offsets of the article's
 * text in UTF-16 units; points are pixels of this node.
 */
final class ArticleText extends RowRegion {
    /** Of so many blocks all lines are found out, wherever they stand. */
    private static final int FEW = 12;

    private final Article article;
    private final ArticleFolds folds;
    private final ObjectProperty<@Nullable TextSelection> selection = new SimpleObjectProperty<>();
    private final BlockContents contents = new BlockContents();

    ArticleText(Article article) {
        this(article, new ArticleFolds(DisplaySlices.of(article)));
    }

    private ArticleText(Article article, ArticleFolds folds) {
        super(folds.rows(), article.text().length());
        this.article = article;
        this.folds = folds;
        folds.setOnChange(this::foldsChanged);
        getStyleClass().add("article-text");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        begin();
        if (article.blocks().isEmpty()) {
            Label nothing = new Label(MessageFile.beside(ArticleText.class).text("column.empty", article.id()));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("nothing-here");
            showInstead(nothing);
        }
        selection.addListener((value, before, now) -> showSelection());
        focusedProperty().addListener((value, before, now) -> showSelection());
    }

    @Override
    void dress(BlockView view) {
        contents.dress(view);
        select(view);
    }

    Article article() {
        return article;
    }

    /** The selection and the caret, null before the reader has put the caret anywhere. */
    ObjectProperty<@Nullable TextSelection> selectionProperty() {
        return selection;
    }

    ArticleMarks marks() {
        return contents.marks();
    }

    /** Shows other marks; the text stays. */
    void setMarks(ArticleMarks fresh) {
        contents.setMarks(fresh, views());
    }

    /** Shows other marks of the reader. */
    void setNotes(List<NoteMark> fresh) {
        contents.setNotes(fresh, views());
    }

    /** The reader's mark on the unit at {@code offset}, the smallest first. */
    Optional<NoteMark> noteAt(int offset) {
        return contents.notes().stream()
                .filter(n -> n.span().contains(offset))
                .min(Comparator.comparingInt(n -> n.span().length()));
    }

    /** Shows what the reader looks at. */
    void setAccents(List<Accent> fresh) {
        contents.setAccents(fresh, views());
    }

    /** Puts the ring of the keyboard around a span, null for nowhere. */
    void setRing(@Nullable Span span) {
        contents.setRing(span, views());
    }

    /** Shows the words by which the program knows who speaks; none for an empty list. */
    void setEvidence(List<Span> spans) {
        contents.setEvidence(spans, views());
    }

    private void showSelection() {
        views().forEach(this::select);
    }

    private void select(BlockView block) {
        TextSelection now = selection.get();
        Span span = now == null || now.isEmpty() ? null : now.span();
        block.behind().setSelection(span != null && span.overlaps(block.span()) ? span : null);
        boolean hasCaret = now != null
                && isFocused()
                && rows().at(now.caret())
                        .filter(r -> r.span().equals(block.span()))
                        .isPresent();
        block.front().setCaret(now != null && hasCaret ? now.caret() : null);
    }

    /** Opens the folds that hide some of this text. */
    void unfold(Span span) {
        folds.open(span);
    }

    ArticleFolds folds() {
        return folds;
    }

    /** The views of the blocks that are not folded away, in their order, as far as there are any. */
    List<BlockView> shownBlocks() {
        return rows().shownTexts().stream()
                .map(TextRow::view)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The shown block at or before {@code offset}, the first one when there is none; null when nothing is shown. */
    @Nullable
    BlockView blockAt(int offset) {
        return rows().at(offset).map(this::known).orElse(null);
    }

    /** The shown block behind or before the one at {@code offset}. */
    Optional<BlockView> blockBeside(int offset, boolean forth) {
        return rows().beside(offset, forth).map(this::known);
    }

    /** All of the block at {@code offset}, of which a view may show a part. */
    Span wholeBlockAt(int offset) {
        return rows().at(offset).map(TextRow::whole).orElse(new Span(offset, offset));
    }

    /** The boxes of a span's lines; empty where it is folded away. Of a very long span, blocks out of view have one box. Good until the next layout. */
    List<Rectangle2D> lines(Span span) {
        List<TextRow> touched = rows().overlapping(span);
        if (touched.size() <= FEW) {
            know(touched);
        }
        List<Rectangle2D> lines = new ArrayList<>();
        for (TextRow row : touched) {
            BlockView block = row.view();
            if (block == null) {
                lines.add(new Rectangle2D(0, row.y(), getWidth(), row.height()));
            } else {
                block.lines(span).forEach(line -> lines.add(moved(line, block)));
            }
        }
        return lines;
    }

    /** How much of a part of this node its lines take: square pixels. */
    double textIn(Rectangle2D part) {
        return rows().between(part.getMinY(), part.getMaxY()).stream()
                .map(this::known)
                .flatMap(b -> b.lines(b.span()).stream().map(line -> moved(line, b)))
                .mapToDouble(line -> common(line, part))
                .sum();
    }

    private static double common(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** The box of a span's first line, when all that would be in view with it is laid out. */
    Optional<Rectangle2D> firstLine(Span span) {
        Optional<TextRow> row = rows().overlapping(span).stream().findFirst();
        row.ifPresent(this::bringInAround);
        return row.map(this::known)
                .flatMap(b -> b.lines(span).stream().findFirst().map(line -> moved(line, b)));
    }

    /** The middle of a span's first line, estimated where nothing is laid out; empty where it is folded away. */
    OptionalDouble middle(Span span) {
        Optional<TextRow> first = rows().overlapping(span).stream().findFirst();
        if (first.isEmpty()) {
            return OptionalDouble.empty();
        }
        TextRow row = first.get();
        BlockView block = row.view();
        if (block != null) {
            return block.lines(span).stream()
                    .mapToDouble(line -> row.y() + line.getMinY() + line.getHeight() / 2)
                    .findFirst();
        }
        double part = (double) (span.start() - row.span().start())
                / Math.max(1, row.span().length());
        return OptionalDouble.of(row.y() + row.height() * Math.clamp(part, 0, 1));
    }

    /** Lays out what would be in view together with {@code offset}. */
    void bringInAround(int offset) {
        rows().at(offset).ifPresent(this::bringInAround);
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
                .flatMap(marks()::at);
    }

    private Optional<BlockView> nearest(double y) {
        // A row that is laid out may turn out to end before that height.
        for (int i = 0; i < FEW && !isKnown(y, y); i++) {
            know(rows().between(y, y));
        }
        return rows().nearest(y).map(this::known);
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
