package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.panel.Comparison.Wording;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** How the other articles word what the reader looks at, and which of them leave it out. */
final class ComparisonView extends ScrollPane {
    private final ReaderModel model;
    private final Runnable table;
    private final VBox content = new VBox();

    ComparisonView(ReaderModel model, Runnable table) {
        this.model = model;
        this.table = table;
        getStyleClass().add("comparison");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.focusProperty().addListener((value, before, now) -> show(now));
        model.readingProperty().addListener((value, before, now) -> show(model.focus()));
        show(model.focus());
    }

    private void show(@Nullable Focus focus) {
        content.getChildren()
                .setAll(
                        focus == null
                                ? List.of(new NothingFocused(model.reading()))
                                : parts(Comparison.of(model.reading(), focus)));
        setVvalue(0);
    }

    private List<Node> parts(Comparison comparison) {
        List<Node> parts = new ArrayList<>();
        parts.add(focused(comparison));
        if (!comparison.wordings().isEmpty()) {
            parts.add(tableLink());
        }
        comparison.wordings().forEach(wording -> parts.add(wording(wording)));
        parts.addAll(missing(comparison));
        if (!comparison.facts().isEmpty()) {
            parts.add(facts(comparison.facts()));
        }
        return parts;
    }

    private Node tableLink() {
        Hyperlink link = new Hyperlink("All wordings side by side");
        link.getStyleClass().add("quiet-link");
        link.setOnAction(e -> {
            link.setVisited(false);
            table.run();
        });
        Label key = new Label("W");
        key.getStyleClass().add("key");
        HBox line = new HBox(8, link, gap(), key);
        line.getStyleClass().add("table-link");
        return line;
    }

    private static List<Node> missing(Comparison comparison) {
        if (comparison.missing().isEmpty()) {
            return List.of();
        }
        Label label = new Label(comparison.missingText());
        label.getStyleClass().add("missing");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        return List.of(label);
    }

    private Node focused(Comparison comparison) {
        Passage passage = comparison.focused();
        Node who = comparison
                .quotation()
                .<Node>map(this::speaker)
                .orElseGet(() -> name(article(passage).title()));
        Entry entry = entry(passage, header(passage, who, "selected"), WordingText.plain(passage.exact()));
        entry.getChildren().addAll(manner(passage, comparison.quotation()));
        entry.getStyleClass().add("focused-entry");
        return entry;
    }

    private Node wording(Wording wording) {
        Passage far = wording.far();
        Optional<Quotation> quotation = model.reading().quotationAt(far.article(), far.span());
        Node who = quotation
                .<Node>map(this::speaker)
                .orElseGet(() -> name(article(far).title()));
        Entry entry = entry(
                far,
                header(far, who, pill(wording)),
                new WordingText(WordDifferences.between(wording.near().exact(), far.exact())));
        entry.getChildren().addAll(manner(far, quotation));
        return entry;
    }

    private static String pill(Wording wording) {
        Grade grade = wording.counterpart().link().grade();
        long percent = Math.round(wording.counterpart().link().score() * 100);
        return grade.label() + " · " + percent + "%";
    }

    private Node facts(List<Wording> facts) {
        VBox list = new VBox();
        list.getStyleClass().add("facts");
        Label title = name("Same fact, other words");
        HBox header = new HBox(8, title, gap(), chip(Integer.toString(facts.size())));
        header.getStyleClass().add("facts-title");
        list.getChildren().add(header);
        for (Wording fact : facts) {
            Passage far = fact.far();
            Label why = soft(fact.counterpart().link().why() + " · "
                    + Math.round(fact.counterpart().link().score() * 100) + "%");
            HBox line = new HBox(8, badge(far), WordingText.plain(far.exact()));
            HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
            Entry entry = entry(far, line, why);
            entry.getStyleClass().add("fact");
            list.getChildren().add(entry);
        }
        return list;
    }

    private Entry entry(Passage passage, Node... children) {
        String name = "Article " + number(passage) + ": " + passage.exact();
        return new Entry(name, () -> model.focusOn(passage.article(), passage.span()), children);
    }

    private HBox header(Passage passage, Node who, String pill) {
        HBox.setHgrow(who, Priority.SOMETIMES);
        HBox header = new HBox(8, badge(passage), who, gap(), chip(pill));
        header.getStyleClass().add("entry-header");
        return header;
    }

    private Label speaker(Quotation quotation) {
        Label name = name(Attribution.speakers(quotation));
        Reading reading = model.reading();
        String styleClass = reading.speakersOf(quotation).stream()
                .findFirst()
                .map(new SpeakerColours(reading.speakers())::styleClass)
                .orElse("speaker-other");
        name.getStyleClass().addAll("speaker-name", styleClass);
        return name;
    }

    private List<Node> manner(Passage passage, Optional<Quotation> quotation) {
        if (quotation.isEmpty()) {
            return List.of(soft(Attribution.place(article(passage), passage.span())));
        }
        List<Node> lines = new ArrayList<>();
        Quotation q = quotation.get();
        lines.add(soft(Attribution.manner(q, article(passage))));
        if (q.reportedBy() != null) {
            lines.add(caveat("These words come through " + q.reportedBy() + "."));
        }
        if (q.disputed() != null) {
            lines.add(caveat("Disputed: " + q.disputed() + "."));
        }
        return lines;
    }

    private static Label caveat(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("caveat");
        return label;
    }

    private Label badge(Passage passage) {
        Label badge = new Label(Integer.toString(number(passage)));
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private int number(Passage passage) {
        return model.reading().collection().articles().indexOf(article(passage)) + 1;
    }

    private Article article(Passage passage) {
        return model.reading().collection().article(passage.article()).orElseThrow();
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("entry-name");
        label.setMinWidth(0);
        return label;
    }

    private static Label chip(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("pill");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label soft(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("soft");
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
