package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.crossquote.text.Span;

/** All quotations of an article and what features mark as small marks beside it, and the part in view as a thumb; click and drag scroll. */
final class OverviewRuler extends Region {
    private static final double MARK_HEIGHT = 3;
    private static final double MIN_THUMB = 16;

    private final ArticleText text;
    private final Viewport viewport;
    private final Region thumb = new Region();
    private final List<RulerMark> marks = new ArrayList<>();
    private final RulerPaths paths = new RulerPaths();
    private final Map<TextLayer<?>, MarksOnRuler<?>> layers = new LinkedHashMap<>();
    private final Set<MarksOnRuler<?>> changed = new HashSet<>();
    private List<Mark> quotations = List.of();
    private List<Double> sizesPlaced = List.of();
    private double grip;

    OverviewRuler(ArticleText text, Viewport viewport) {
        this.text = text;
        this.viewport = viewport;
        getStyleClass().add("overview-ruler");
        thumb.getStyleClass().add("thumb");
        thumb.setManaged(false);
        getChildren().addAll(thumb, paths);
        viewport.positionProperty().addListener((value, before, now) -> placeThumb());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
    }

    /** Shows the text's quotations anew. */
    void setQuotations(List<Mark> fresh) {
        boolean many = fresh.size() > RulerPaths.MANY;
        quotations = many ? List.of() : fresh;
        marks.clear();
        quotations.forEach(m -> marks.add(new RulerMark(m)));
        paths.show(many ? fresh : List.of());
        fill();
    }

    /** Shows the marks of a layer anew; nothing of one that the ruler does not show. */
    <M> void show(TextLayer<M> layer, List<M> marks) {
        @SuppressWarnings("unchecked") // what a layer has made takes its marks
        MarksOnRuler<M> made = (MarksOnRuler<M>) layers.get(layer);
        if (made == null && layer.onRuler() != null && !marks.isEmpty()) {
            made = layer.onRuler().get();
            layers.put(layer, made);
            getChildren().add(made.node());
        }
        if (made != null) {
            made.show(marks);
            changed.add(made);
            requestLayout();
        }
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>(marks);
        nodes.addFirst(thumb);
        nodes.addLast(paths);
        layers.values().forEach(layer -> nodes.addLast(layer.node()));
        getChildren().setAll(nodes);
        requestLayout();
    }

    private void press(MouseEvent event) {
        double inThumb = event.getY() - thumb.getLayoutY();
        boolean onThumb = 0 <= inThumb && inThumb <= thumb.getHeight();
        grip = onThumb ? inThumb : thumb.getHeight() / 2;
        drag(event);
    }

    private void drag(MouseEvent event) {
        double way = getHeight() - thumb.getHeight();
        if (way > 0) {
            viewport.scrollTo((event.getY() - grip) / way * viewport.limit());
        }
        event.consume();
    }

    private void placeThumb() {
        double content = Math.max(1, viewport.contentHeight());
        double height = Math.max(MIN_THUMB, viewport.getHeight() / content * getHeight());
        double way = getHeight() - height;
        double y = viewport.limit() == 0 ? 0 : Math.clamp(viewport.position() / viewport.limit(), 0, 1) * way;
        thumb.resizeRelocate(0, snapPositionY(y), getWidth(), snapSizeY(height));
        thumb.setVisible(viewport.limit() > 0);
    }

    @Override
    protected void layoutChildren() {
        placeThumb();
        for (int i = 0; i < marks.size(); i++) {
            RulerMark mark = marks.get(i);
            box(quotations.get(i).span(), 2, getWidth() - 4)
                    .ifPresent(b -> mark.resizeRelocate(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()));
        }
        paths.place(span -> box(span, 2, getWidth() - 4));
        List<Double> now = List.of(getHeight(), viewport.contentHeight(), text.getWidth());
        if (!now.equals(sizesPlaced)) {
            sizesPlaced = now;
            layers.values().forEach(MarksOnRuler::forgetPlaces);
            changed.addAll(layers.values());
        }
        changed.forEach(layer -> layer.place(this::box));
        changed.clear();
    }

    private Optional<Rectangle2D> box(Span span, double x, double width) {
        double content = Math.max(1, viewport.contentHeight());
        OptionalDouble middle = text.middle(span);
        return middle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rectangle2D(
                        x,
                        Math.round(middle.getAsDouble() / content * (getHeight() - MARK_HEIGHT)),
                        width,
                        MARK_HEIGHT));
    }
}
