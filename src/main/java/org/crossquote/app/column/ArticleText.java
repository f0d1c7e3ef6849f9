package org.crossquote.app.column;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.crossquote.app.ReaderModel;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of one article, block by block, with its marks and the reader's selection. Places are offsets of the article's
 * text in UTF-16 units; points are pixels of this node.
 */
final class ArticleText extends PlacedRows {
    private final Article article;
    private final ArticleFolds folds;
    private final ObjectProperty<@Nullable TextSelection> selection = new SimpleObjectProperty<>();
    private final BlockContents contents = new BlockContents();
    private @Nullable Mark underMouse;
    private double size = ReaderModel.DEFAULT_TEXT_SIZE;
    private TextLook look = TextLook.usual();

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

    /** The size of the text in pixels. */
    void setSize(double pixels) {
        size = pixels;
        setText();
    }

    void setLook(TextLook fresh) {
        if (!fresh.equals(look)) {
            getStyleClass().remove(look.spacing().styleClass());
            look = fresh;
            getStyleClass().add(look.spacing().styleClass());
            setText();
        }
    }

    private void setText() {
        setStyle(look.style(size));
        setTextSize(size);
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
        setUnderMouse(null);
    }

    /** Shows other marks of a layer. */
    <M> void show(TextLayer<M> layer, List<M> fresh) {
        contents.set(layer, fresh, views());
    }

    /** A layer's mark on the unit at {@code offset}, the smallest first. */
    <M> Optional<M> at(TextLayer<M> layer, int offset) {
        return contents.of(layer).stream()
                .filter(m -> layer.span().apply(m).contains(offset))
                .min(Comparator.comparingInt(m -> layer.span().apply(m).length()));
    }

    /** Shows what the reader looks at. */
    void setAccents(List<Accent> fresh) {
        show(TextLayers.ACCENTS, fresh);
    }

    /** Puts the ring of the keyboard around a span, null for nowhere. */
    void setRing(@Nullable Span span) {
        contents.setRing(span, views());
    }

    /** Shows the words by which the program knows who speaks; none for an empty list. */
    void setEvidence(List<Span> spans) {
        show(TextLayers.EVIDENCE, spans);
    }

    private void showSelection() {
        views().forEach(this::select);
        light();
    }

    private void select(BlockView block) {
        TextSelection now = selection.get();
        Span span = now == null || now.isEmpty() ? null : now.span();
        block.behind()
                .show(TextLayers.SELECTION, span != null && span.overlaps(block.span()) ? List.of(span) : List.of());
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

    /** The mark under a point: a quotation before a passage, the smallest first; in the margin what the line tells that others tell, too. */
    Optional<Mark> markAt(double x, double y) {
        return unitAt(x, y).flatMap(marks()::at).or(() -> x < getInsets().getLeft() ? inMargin(y) : Optional.empty());
    }

    private Optional<Mark> inMargin(double y) {
        int at = insertionAt(getInsets().getLeft() + 1, y);
        BlockView block = blockAt(at);
        if (block == null) {
            return Optional.empty();
        }
        Span line = block.lineOf(at);
        return marks().toldElsewhere().stream()
                .filter(m -> m.span().overlaps(line))
                .findFirst();
    }

    /** Lights the words under the mouse, null for none; those at the caret are lit too. */
    void setUnderMouse(@Nullable Mark mark) {
        underMouse = mark;
        light();
    }

    private void light() {
        TextSelection now = selection.get();
        Optional<Mark> atCaret =
                now != null && now.isEmpty() && isFocused() ? marks().at(now.caret()) : Optional.empty();
        List<Span> lit = Stream.concat(Stream.ofNullable(underMouse), atCaret.stream())
                .filter(m -> m.kind() == Mark.Kind.TOLD_ELSEWHERE)
                .map(Mark::span)
                .distinct()
                .toList();
        if (!lit.equals(contents.of(TextLayers.LIT))) {
            show(TextLayers.LIT, lit);
        }
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
