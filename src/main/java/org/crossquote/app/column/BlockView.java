package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.crossquote.app.script.GuardedFlow;
import org.crossquote.text.Block;
import org.crossquote.text.NormalText;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** One block of an article: its text in one flow, highlights behind it, badges and caret before it. */
final class BlockView extends Region implements TextLayer.TextLines {
    private static final char BLANK = '\u00A0';

    private final Block block;
    private final String text;
    private final NormalText letters;
    private final GuardedFlow flow = new GuardedFlow();
    private final HighlightLayers behind = new HighlightLayers(this);
    private final FrontLayer front = new FrontLayer(this);
    private OffsetMap map;
    private List<Mark> badged = List.of();
    private String flowText;

    /** @param text the block's own text */
    BlockView(Block block, String text) {
        this.block = block;
        this.text = text;
        letters = NormalText.of(text);
        map = new OffsetMap(block.span(), letters, List.of());
        getStyleClass().addAll("block", block.kind().label());
        getChildren().addAll(behind, flow, front);
        flowText = letters.text();
        flow.setRuns(List.of(new Text(flowText)));
    }

    Block block() {
        return block;
    }

    Span span() {
        return block.span();
    }

    String text() {
        return text;
    }

    /** Whether the block is read from right to left. */
    boolean isRightToLeft() {
        return flow.isRightToLeft();
    }

    HighlightLayers behind() {
        return behind;
    }

    FrontLayer front() {
        return front;
    }

    /** Shows these marks, all of which touch the block; the text is split only where badges stand. */
    void setMarks(List<Mark> marks) {
        List<Mark> fresh = marks.stream()
                .filter(m -> m.isTinted() && !m.badges().isEmpty() && endsHere(m.span()))
                .sorted(Comparator.comparingInt(m -> m.span().end()))
                .toList();
        if (!badges(fresh).equals(badges(badged))) {
            badged = fresh;
            splitAtBadges();
        }
        behind.show(TextLayers.TOLD, marks.stream().filter(m -> !m.isTinted()).toList());
        behind.show(
                TextLayers.UNDERLINED, marks.stream().filter(Mark::underlined).toList());
        behind.show(TextLayers.QUOTATIONS, marks.stream().filter(Mark::isTinted).toList());
        front.setBadges(fresh);
        requestLayout();
    }

    private boolean endsHere(Span span) {
        return span().start() < span.end() && span.end() <= span().end();
    }

    private static List<String> badges(List<Mark> marks) {
        return marks.stream().map(m -> m.span() + " " + m.badges()).toList();
    }

    private void splitAtBadges() {
        List<OffsetMap.Insertion> insertions = new ArrayList<>();
        List<Text> runs = new ArrayList<>();
        String shown = letters.text();
        int from = 0;
        for (Mark mark : badged) {
            int blanks = Badge.blanks(mark.badges());
            int at = letters.endInNormal(mark.span().end() - span().start());
            runs.add(new Text(shown.substring(from, at)));
            runs.add(new Text(String.valueOf(BLANK).repeat(blanks)));
            insertions.add(new OffsetMap.Insertion(mark.span().end(), blanks));
            from = at;
        }
        runs.add(new Text(shown.substring(from)));
        map = new OffsetMap(span(), letters, insertions);
        flowText = runs.stream().map(Text::getText).collect(Collectors.joining());
        flow.setRuns(runs);
    }

    @Override
    public List<Rectangle2D> lines(Span part) {
        int start = Math.max(part.start(), span().start());
        int end = Math.min(part.end(), span().end());
        return start >= end ? List.of() : flowLines(map.startInFlow(start), map.endInFlow(end));
    }

    /** Where the blanks for the badges behind {@code offset} stand. */
    List<Rectangle2D> blanksAt(int offset) {
        return flowLines(map.endInFlow(offset), map.startInFlow(offset));
    }

    private List<Rectangle2D> flowLines(int start, int end) {
        if (flow.isPlain()) {
            return List.of();
        }
        LayoutInfo layout = flow.getLayoutInfo();
        List<Rectangle2D> pieces = new ArrayList<>();
        for (TextLineInfo line : layout.getTextLines(false)) {
            int from = Math.max(start, line.start());
            int to = Math.min(end, line.end());
            // The blank at which a line is broken hangs over its edge.
            while (to == line.end() && from < to && Character.isWhitespace(flowText.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                layout.getSelectionGeometry(from, to, false).forEach(r -> pieces.add(fromFlow(r)));
            }
        }
        return LineBoxes.of(pieces);
    }

    private Rectangle2D fromFlow(Rectangle2D place) {
        Rectangle2D r = flow.seen(place);
        return new Rectangle2D(
                r.getMinX() + flow.getLayoutX(), r.getMinY() + flow.getLayoutY(), r.getWidth(), r.getHeight());
    }

    /** Where the caret stands at {@code offset}: a box of no width, as high as its line. */
    Rectangle2D caret(int offset) {
        if (flow.isPlain()) {
            return new Rectangle2D(flow.getLayoutX(), flow.getLayoutY(), 0, flow.getHeight());
        }
        Rectangle2D caret = fromFlow(
                flow.getLayoutInfo().caretInfoAt(map.endInFlow(offset), true).getSegmentAt(0));
        return new Rectangle2D(caret.getMinX(), caret.getMinY(), 0, caret.getHeight());
    }

    /** The article's offset between two units that is nearest to a point of this view. */
    int insertionAt(double x, double y) {
        return map.inArticle(hit(x, y).getInsertionIndex());
    }

    /** The article's offset of the unit under a point of this view, or null where no text is. */
    @Nullable
    Integer unitAt(double x, double y) {
        int flowOffset = hit(x, y).getCharIndex();
        boolean inside = flowLines(flowOffset, flowOffset + 1).stream()
                .anyMatch(r -> r.getMinX() - 1 <= x && x <= r.getMaxX() + 1 && r.getMinY() <= y && y <= r.getMaxY());
        if (!inside) {
            return null;
        }
        int offset = map.inArticle(flowOffset);
        boolean onBlank = map.startInFlow(offset) > flowOffset;
        // A badge belongs to the quotation that ends there.
        return onBlank ? Math.max(span().start(), offset - 1) : offset;
    }

    private HitInfo hit(double x, double y) {
        return flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
    }

    /** The part of the block that stands on the same line as {@code offset}. */
    Span lineOf(int offset) {
        int at = map.startInFlow(offset);
        List<TextLineInfo> lines = flow.getLayoutInfo().getTextLines(false);
        if (lines.isEmpty() || flow.isPlain()) {
            return span();
        }
        TextLineInfo line = lines.stream().filter(l -> at < l.end()).findFirst().orElse(lines.getLast());
        return new Span(map.inArticle(line.start()), map.inArticle(line.end()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        return in.getTop()
                + Math.ceil(flow.prefHeight(width < 0 ? -1 : width - in.getLeft() - in.getRight()))
                + in.getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + flow.prefWidth(-1) + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        flow.resizeRelocate(
                in.getLeft(),
                in.getTop(),
                getWidth() - in.getLeft() - in.getRight(),
                getHeight() - in.getTop() - in.getBottom());
        // What is drawn needs the geometry of the flow, which is good only after its own layout.
        flow.layout();
        behind.place();
        front.place();
    }
}
