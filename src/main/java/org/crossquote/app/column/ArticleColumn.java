package org.crossquote.app.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Enumerations;
import org.crossquote.app.Gap;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.SpeakerFilter;
import org.crossquote.app.TextScale;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article: its card, its text with marks, and the overview ruler. Spans are places of the article's text; heights are
 * pixels of this node, and good after its layout.
 */
public final class ArticleColumn extends SelectableArticle {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");
    private static final double RULER_WIDTH = 11;
    private static final double RULER_GAP = 3;

    private final ColumnState state;
    private final ColumnHeader header;
    private final ChangeListener<Article> named = (value, before, now) -> setAccessibleText(words(now));
    // A node of its own, so that a change of its look does not style the whole text again.
    private final Region frame = new Region();
    private final OverviewRuler ruler;
    private final CaretMoves moves;
    private final HoverTip hover;

    /**
     * @param state the column's state
     * @param actions what the card's menu offers
     * @param onChosen called when the reader clicks a mark
     */
    public ArticleColumn(ColumnState state, List<MenuItem> actions, Consumer<Mark> onChosen) {
        super(new ArticleText(state.article()));
        this.state = state;
        header = new ColumnHeader(state, actions);
        ruler = new OverviewRuler(text, viewport);
        moves = new CaretMoves(text);
        new SelectionMouse(text, viewport, moves, onChosen);
        new SelectionKeys(text, viewport, moves);
        hover = new HoverTip(text);
        getStyleClass().add("article-column");
        frame.getStyleClass().add("column-frame");
        frame.setMouseTransparent(true);
        text.focusedProperty().subscribe(now -> frame.pseudoClassStateChanged(KEYBOARD, now));
        getChildren().addAll(header, viewport, ruler, frame);
        // Weakly: the state outlives the column.
        state.articleProperty().addListener(new WeakChangeListener<>(named));
        setAccessibleText(words(state.article()));
    }

    private String words(Article article) {
        return Enumerations.article(state.number(), article.title());
    }

    /** The column's state. */
    public ColumnState state() {
        return state;
    }

    /** The article, with what is known of it now. */
    public Article article() {
        return state.article();
    }

    /** The card, by which the column can be dragged. */
    public Node header() {
        return header;
    }

    /**
     * Leads from the card to the lists of gaps.
     *
     * @param listener told when the reader asks what stands only here, or what is missing here
     */
    public void setOnGap(Consumer<Gap> listener) {
        header.setOnGap(listener);
    }

    /** The size of the text in pixels. */
    public void setTextSize(double pixels) {
        header.setStyle(TextScale.style(pixels));
        text.setSize(pixels);
    }

    /** Sets the text so, and folds boilerplate and comments of readers away where that is another choice than before. */
    public void dress(TextLook look, boolean foldBoilerplate, boolean foldComments) {
        text.setLook(look);
        text.folds().fold(foldBoilerplate, foldComments);
    }

    /** How much of the text and of the card's words lies in a part of the scene, in square pixels. */
    public double wordsUnder(Bounds inScene) {
        return textUnder(inScene) + (getScene() == null ? 0 : header.wordsUnder(inScene));
    }

    /** Shows what was found; the text stays where it is. */
    public void show(Reading reading, SpeakerColours colours, SpeakerFilter filter) {
        header.show(reading, colours);
        text.setMarks(ArticleMarks.of(article(), reading, colours, filter));
        ruler.setQuotations(text.marks().quotations());
    }

    /**
     * Shows the marks of a layer, in the text and on the ruler, instead of those before; whose look differs lie over each other in this order.
     *
     * @param <M> what a mark is
     */
    public <M> void show(TextLayer<M> layer, List<M> marks) {
        text.show(layer, marks);
        ruler.show(layer, marks);
    }

    /** A layer's mark at a place of the text, the smallest first. */
    public <M> Optional<M> at(TextLayer<M> layer, int offset) {
        return text.at(layer, offset);
    }

    /**
     * Adds to what is said where the mouse rests.
     *
     * @param words what there is to say of the unit at an offset of the text
     */
    public void addTip(IntFunction<Optional<String>> words) {
        hover.add(words);
    }

    /**
     * Shows a fact in the line of the card that counts words and quotations.
     *
     * @param id whose fact it is; another one takes its place
     * @param fact such as {@code 3 notes}; empty for none
     */
    public void showFact(String id, String fact) {
        header.showFact(id, fact);
    }

    /** Puts a small badge on the card, beside its menu. */
    public void addBadge(Node badge) {
        header.addBadge(badge);
    }

    /** Adds something to what the card's menu offers. */
    public void addMenuItem(MenuItem item) {
        header.addMenuItem(item);
    }

    /** The marks that are shown. */
    public ArticleMarks marks() {
        return text.marks();
    }

    /** Whether the keyboard's commands act here. */
    public void setCurrent(boolean current) {
        frame.pseudoClassStateChanged(CURRENT, current);
    }

    /** Shows what the reader looks at. */
    public void setAccents(List<Accent> accents) {
        text.setAccents(accents);
    }

    /** Puts the ring of the keyboard around a span, null for nowhere. */
    public void setRing(@Nullable Span span) {
        text.setRing(span);
        Optional<Mark> mark = span == null ? Optional.empty() : text.marks().of(span);
        text.setEvidence(mark.map(Mark::evidence).orElse(List.of()));
        text.setAccessibleHelp(mark.map(Mark::description).orElse(null));
    }

    /** Selects all text that is shown. */
    public void selectAll() {
        text.selectionProperty().set(TextSelection.of(moves.all()));
    }

    /** The mark at a point of the scene. */
    public Optional<Mark> markAt(double sceneX, double sceneY) {
        Point2D at = text.sceneToLocal(sceneX, sceneY);
        return text.markAt(at.getX(), at.getY());
    }

    /** The mark at the caret. */
    public Optional<Mark> markAtCaret() {
        TextSelection now = text.selectionProperty().get();
        return now == null ? Optional.empty() : text.marks().at(now.caret());
    }

    /** What another column of the article needs to go on where this one is. */
    public ColumnMemory memory() {
        return new ColumnMemory(
                spot(), text.folds().open(), text.selectionProperty().get());
    }

    /** Goes on where another column of the article was. */
    public void recall(ColumnMemory memory) {
        text.folds().open(memory.openFolds());
        text.selectionProperty().set(memory.selection());
        place.set(memory.spot());
        requestLayout();
    }

    /** Whether keys go to the text. */
    public boolean hasKeyboard() {
        return text.isFocused();
    }

    /** Whether the text has the keyboard. */
    public ReadOnlyBooleanProperty textFocusedProperty() {
        return text.focusedProperty();
    }

    /** Gives the text the keyboard. */
    public void focusText() {
        text.requestFocus();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double bottom = getHeight() - snappedBottomInset();
        double card = snapSizeY(header.prefHeight(width));
        header.resizeRelocate(left, top, width, card);
        double room = Math.max(0, bottom - top - card);
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
        viewport.resizeRelocate(left, top + card, width - RULER_WIDTH - RULER_GAP, room);
        ruler.resizeRelocate(left + width - RULER_WIDTH, top + card + 2, RULER_WIDTH - 1, Math.max(0, room - 6));
        viewport.layout();
        settle();
        ruler.requestLayout();
        ruler.layout();
    }
}
