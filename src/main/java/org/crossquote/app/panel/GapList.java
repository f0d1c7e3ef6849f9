package org.crossquote.app.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.Gap;
import org.crossquote.app.KeyNames;
import org.crossquote.app.LookUp;
import org.crossquote.app.NumberBadge;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.WhenSeen;
import org.crossquote.app.panel.GapRow.Heading;
import org.crossquote.app.panel.GapRow.Line;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/** What stands only in one article, or what it lacks; a click looks at one. */
public final class GapList extends VBox {
    /** The greatest height of the words of a row in pixels, at their usual size. */
    static final double WORDS_HEIGHT = 62;

    private final ReaderModel model;
    private final ListView<GapRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final NumberBadge badge = new NumberBadge();
    private final Label title = new Label();
    private final SameEventStrip sameEvent;
    private final Map<Gap, ToggleButton> buttons = new EnumMap<>(Gap.class);
    private final WhenSeen content = new WhenSeen(this, this::fill);
    private SpeakerColours colours;
    private String article = "";
    private Gap gap = Gap.ONLY_HERE;

    /** @param open opens an article, given by its id, as a column */
    GapList(ReaderModel model, Consumer<String> open) {
        this.model = model;
        sameEvent = new SameEventStrip(open, command -> model.keys().of(command));
        colours = model.colours().now();
        getStyleClass().add("quotation-list");
        list.setCellFactory(view -> new RowCell<>(row -> row.look(this::styleClass), WORDS_HEIGHT));
        list.setPlaceholder(nothing);
        Parts.onChosen(list, this::look);
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), choices(), sameEvent, list);
        model.readingProperty().addListener((value, before, now) -> content.fill());
        model.colours().onChange(content::fill);
        content.fill();
    }

    private HBox head() {
        title.getStyleClass().add("entry-name");
        title.setMinWidth(0);
        HBox head = new HBox(8, badge, title);
        head.getStyleClass().add("gap-head");
        return head;
    }

    private FlowPane choices() {
        FlowPane choices = new FlowPane(6, 6);
        choices.getStyleClass().add("orders");
        for (Gap each : Gap.values()) {
            ToggleButton button = new ToggleButton();
            button.setOnAction(event -> {
                gap = each;
                content.fill();
            });
            buttons.put(each, button);
            choices.getChildren().add(button);
        }
        return choices;
    }

    /** Shows a gap of an article. */
    void show(String id, Gap wanted) {
        article = id;
        gap = wanted;
        content.fill();
    }

    /** Gives the list the keyboard. */
    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private void fill() {
        Reading reading = model.reading();
        colours = model.colours().now();
        Optional<Article> shown = reading.collection().article(article);
        badge.setNumber(reading.numberOf(article));
        badge.setVisible(shown.isPresent());
        title.setText(shown.map(Article::title).orElse(WhyEmpty.text("empty.gap.title")));
        list.setAccessibleText(WhyEmpty.text("gap.in", name(gap), title.getText()));
        sameEvent.clear();
        shown.ifPresentOrElse(of -> lookUp(reading, of), () -> show(Map.of()));
    }

    private void lookUp(Reading reading, Article of) {
        Gap wanted = gap;
        showWaiting();
        LookUp.in(reading, this, () -> Found.of(reading, of), found -> {
            if (reading == model.reading() && of.id().equals(article) && wanted == gap) {
                show(found.rows());
                if (!reading.coverage().isAboutOneEvent() && !reading.links().isEmpty()) {
                    sameEvent.show(reading, found.sameEvent());
                }
            }
        });
    }

    /**
     * What was looked up for an article.
     *
     * @param rows the rows of each gap
     * @param sameEvent the articles with which it is compared in a large collection
     */
    private record Found(Map<Gap, List<GapRow>> rows, List<String> sameEvent) {
        static Found of(Reading reading, Article article) {
            Map<Gap, List<GapRow>> rows = new EnumMap<>(Gap.class);
            for (Gap each : Gap.values()) {
                rows.put(each, GapRow.of(reading, article, each));
            }
            return new Found(rows, reading.coverage().articlesOnSameEvent(article.id()));
        }
    }

    private void showWaiting() {
        buttons.forEach((each, button) -> {
            button.setText(name(each));
            button.setSelected(each == gap);
        });
        list.getItems().clear();
        nothing.setText(WhyEmpty.text("looking"));
    }

    private void show(Map<Gap, List<GapRow>> rows) {
        buttons.forEach((each, button) -> {
            button.setText(
                    rows.isEmpty()
                            ? name(each)
                            : WhyEmpty.text("gap.count", name(each), count(rows.getOrDefault(each, List.of()))));
            button.setSelected(each == gap);
            button.setDisable(rows.isEmpty());
        });
        list.getItems().setAll(rows.getOrDefault(gap, List.of()));
        if (list.isFocused()) {
            focusList();
        }
        nothing.setText(explanation(!rows.isEmpty()));
    }

    private static long count(List<GapRow> rows) {
        return rows.stream().filter(row -> !(row instanceof Heading)).count();
    }

    private static String name(Gap gap) {
        return WhyEmpty.text("gap.name." + gap.name());
    }

    private String explanation(boolean chosen) {
        KeyNames keys = model.keys();
        if (model.reading().links().isEmpty()) {
            return WhyEmpty.ofLinks(model);
        }
        if (!chosen) {
            return WhyEmpty.text("empty.gap.none.chosen", keys.of("gap.only"), keys.of("gap.missing"));
        }
        return gap == Gap.ONLY_HERE
                ? WhyEmpty.text("empty.gap.only", keys.of("gap.missing"))
                : WhyEmpty.text("empty.gap.missing", keys.of("gap.only"));
    }

    private String styleClass(Passage passage) {
        return model.reading()
                .quotationAt(passage.article(), passage.span())
                .flatMap(q -> model.reading().speakersOf(q).stream().findFirst())
                .map(colours::styleClass)
                .orElse("speaker-other");
    }

    private void look() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line line) {
            model.focusOn(line.passage().article(), line.passage().span());
        }
    }
}
