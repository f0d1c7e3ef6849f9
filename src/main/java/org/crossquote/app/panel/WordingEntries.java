package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.Enumerations;
import org.crossquote.app.PlaceWords;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.link.Changes;
import org.crossquote.link.Link;
import org.crossquote.link.Occasions;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Reasons;
import org.crossquote.reading.Told;
import org.crossquote.text.Article;

/** The entries of a comparison: what is looked at, its wordings elsewhere, and the same fact in other words. */
final class WordingEntries {
    private static final double LARGE = 1.5 * ReaderModel.DEFAULT_TEXT_SIZE;

    private final ReaderModel model;
    private final WitnessLine witness;
    private final BiConsumer<Passage, Passage> apart;

    /** @param apart told that two passages do not belong together */
    WordingEntries(ReaderModel model, BiConsumer<Passage, Passage> apart) {
        this.model = model;
        this.witness = new WitnessLine(model);
        this.apart = apart;
    }

    Node focused(Comparison comparison) {
        Passage passage = comparison.focused();
        Entry entry = entry(
                passage,
                header(passage, who(passage, comparison.quotation()), Parts.pill(WhyEmpty.text("selected"))),
                LongWording.plain(passage.exact()));
        entry.getChildren().addAll(manner(passage, comparison.quotation()));
        entry.getStyleClass().add("focused-entry");
        return entry;
    }

    /** Everything that a link shows: grade, how sure, the words that differ, how much differs, who says it, and why. */
    Node wording(Told wording) {
        Passage far = wording.far();
        Link link = wording.counterpart().link();
        Optional<Quotation> quotation = model.reading().quotationAt(far.article(), far.span());
        String near = wording.near().exact();
        Entry entry = entry(
                far,
                header(far, who(far, quotation), Parts.pill(link)),
                new LongWording(differences(near, far.exact())),
                Parts.soft(Changes.between(near, far.exact()).sentence()));
        entry.getChildren().addAll(manner(far, quotation));
        entry.getChildren().addAll(why(link));
        entry.getChildren().addAll(occasions(wording));
        offerApart(entry, wording);
        return entry;
    }

    private List<Piece> differences(String near, String far) {
        List<Piece> pieces = WordDifferences.between(near, far);
        return model.shownProperty().get().punctuation() ? pieces : WordDifferences.withoutPunctuation(pieces);
    }

    /** What both texts say about when the words were said, when they differ: of the passage looked at first. */
    private static List<Node> occasions(Told wording) {
        Occasions occasions = wording.counterpart().link().occasions();
        if (occasions == null) {
            return List.of();
        }
        boolean isA = wording.near().equals(wording.counterpart().link().a());
        String here = isA ? occasions.ofA() : occasions.ofB();
        String there = isA ? occasions.ofB() : occasions.ofA();
        return List.of(Parts.caveat(WhyEmpty.text("occasion", there, here)));
    }

    Node fact(Told fact) {
        Passage far = fact.far();
        HBox line = new HBox(8, Parts.badge(number(far)), LongWording.plain(far.exact()));
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
        Link link = fact.counterpart().link();
        Entry entry = entry(far, line, Parts.line("fact-why", Parts.pill(link)));
        entry.getChildren().addAll(why(link));
        entry.getStyleClass().add("fact");
        offerApart(entry, fact);
        return entry;
    }

    private void offerApart(Entry entry, Told wording) {
        entry.offer(WhyEmpty.text("apart"), KeyCode.DELETE, () -> apart.accept(wording.near(), wording.far()));
    }

    private static List<Node> why(Link link) {
        return List.of(Parts.soft(sentence(Reasons.inWords(link.why()))));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Node who(Passage passage, Optional<Quotation> quotation) {
        return quotation
                .<Node>map(this::speaker)
                .orElseGet(() -> Parts.name(article(passage).title()));
    }

    private Entry entry(Passage passage, Node... children) {
        String name = Enumerations.words(number(passage), passage.exact());
        return new Entry(name, () -> model.focusOn(passage.article(), passage.span()), children);
    }

    /** Whether a name and a pill have no room beside each other at a size of text. */
    static boolean isLarge(double textSize) {
        return textSize >= LARGE;
    }

    private Pane header(Passage passage, Node who, Label pill) {
        HBox.setHgrow(who, Priority.SOMETIMES);
        if (isLarge(model.textSizeProperty().get())) {
            HBox line = new HBox(8, Parts.badge(number(passage)), who);
            VBox lines = new VBox(4, line, pill);
            line.getStyleClass().add("entry-header");
            return lines;
        }
        return Parts.line("entry-header", pill, Parts.badge(number(passage)), who);
    }

    private Label speaker(Quotation quotation) {
        Label name = Parts.name(AttributionWords.speakers(quotation));
        name.setWrapText(true);
        Reading reading = model.reading();
        String styleClass = reading.speakersOf(quotation).stream()
                .findFirst()
                .map(model.colours().now()::styleClass)
                .orElse("speaker-other");
        name.getStyleClass().addAll("speaker-name", styleClass);
        return name;
    }

    private List<Node> manner(Passage passage, Optional<Quotation> quotation) {
        if (quotation.isEmpty()) {
            return List.of(Parts.soft(PlaceWords.of(article(passage), passage.span())));
        }
        List<Node> lines = new ArrayList<>();
        Quotation q = quotation.get();
        lines.add(Parts.soft(AttributionWords.manner(q, article(passage))));
        lines.addAll(witness.of(q));
        if (q.reportedBy() != null) {
            lines.add(Parts.caveat(WhyEmpty.text("through", q.reportedBy())));
        }
        if (q.disputed() != null) {
            lines.add(Parts.caveat(WhyEmpty.text("disputed", q.disputed().inWords(q.speakers()))));
        }
        return lines;
    }

    private int number(Passage passage) {
        return model.reading().numberOf(passage.article());
    }

    private Article article(Passage passage) {
        return model.reading().collection().article(passage.article()).orElseThrow();
    }
}
