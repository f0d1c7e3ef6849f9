package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.Focus;
import org.crossquote.app.LookUp;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.WhenSeen;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Told;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** How the other articles word what the reader looks at, and which of them leave it out. */
public final class ComparisonView extends ScrollPane {
    private static final MessageFile MESSAGES = MessageFile.beside(ComparisonView.class);

    /** Up to so many articles fit beside each other; what more there are is reached by number. */
    private static final int FITTING = 6;

    /** So many entries are made at once: a passage that stands in thousands of articles must not stop the window. */
    private static final int AT_ONCE = 10;

    private static final int IN_A_FRAME = 3;

    private final ReaderModel model;
    private final WordingEntries entries;
    private final Runnable table;
    private final Consumer<String> open;
    private final VBox content = new VBox();
    private final InFrames frames = new InFrames(this);

    /**
     * @param table shows all wordings as a table
     * @param open opens an article, given by its id, as a column
     * @param apart told that two passages do not belong together
     */
    ComparisonView(ReaderModel model, Runnable table, Consumer<String> open, BiConsumer<Passage, Passage> apart) {
        this.model = model;
        this.table = table;
        this.open = open;
        entries = new WordingEntries(model, apart);
        getStyleClass().add("comparison");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false); // its entries are
        setHbarPolicy(ScrollBarPolicy.NEVER);
        WhenSeen page = new WhenSeen(this, () -> show(model.focus()));
        model.focusProperty().addListener((value, before, now) -> page.fill());
        model.readingProperty().addListener((value, before, now) -> page.fill());
        model.colours().onChange(page::fill);
        model.keys().onChange(page::fill);
        page.fill();
    }

    /** In a large collection the entries come in a frame after that of the columns. */
    private void show(@Nullable Focus focus) {
        if (focus == null) {
            show(List.of(new NothingFocused(model)));
            return;
        }
        Reading reading = model.reading();
        LookUp.in(reading, this, () -> Comparison.of(reading, focus), comparison -> {
            if (focus.equals(model.focus())) {
                show(parts(comparison));
            }
        });
    }

    private void show(List<? extends Node> parts) {
        content.getChildren().setAll(parts);
        setVvalue(0);
    }

    private List<Node> parts(Comparison comparison) {
        List<Node> parts = new ArrayList<>();
        parts.add(entries.focused(comparison));
        List<Article> articles = model.reading().collection().articles();
        boolean isCrowd = articles.size() > FITTING;
        if (isCrowd) {
            parts.add(new ArticleStrip(articles, comparison.missing(), open, frames));
        }
        if (!comparison.wordings().isEmpty()) {
            parts.add(tableLink());
        }
        parts.add(some(comparison.wordings(), entries::wording));
        if (!isCrowd) {
            parts.addAll(missing(comparison));
        }
        addFacts(parts, MESSAGES.text("comparison.facts"), ofGrade(comparison, false));
        addFacts(parts, MESSAGES.text("boilerplate"), ofGrade(comparison, true));
        return parts;
    }

    private static List<Told> ofGrade(Comparison comparison, boolean boilerplate) {
        return comparison.facts().stream()
                .filter(f -> (f.counterpart().link().grade() == Grade.BOILERPLATE) == boilerplate)
                .toList();
    }

    /** The first entries, and a line that makes more of them. */
    private VBox some(List<Told> wordings, Function<Told, Node> entry, Node... title) {
        VBox list = new VBox(title);
        addMore(list, wordings, 0, entry);
        return list;
    }

    private void addMore(VBox list, List<Told> wordings, int from, Function<Told, Node> entry) {
        int to = Math.min(wordings.size(), from + AT_ONCE);
        List<Node> nodes = new ArrayList<>();
        wordings.subList(from, to).forEach(w -> nodes.add(entry.apply(w)));
        if (to < wordings.size()) {
            Hyperlink more = Parts.link(MESSAGES.text("show-more", wordings.size() - to), () -> {});
            more.getStyleClass().add("more");
            more.setOnAction(e -> {
                list.getChildren().remove(more);
                addMore(list, wordings, to, entry);
            });
            nodes.add(more);
        }
        frames.add(list, nodes, IN_A_FRAME);
    }

    private Node tableLink() {
        Hyperlink link = Parts.link(MESSAGES.text("comparison.table"), table);
        if (!model.keys().hasKey(WordingsFeature.TOGGLE)) {
            return Parts.line("table-link", link);
        }
        Label key = new Label(model.keys().of(WordingsFeature.TOGGLE));
        key.getStyleClass().add("key");
        return Parts.line("table-link", key, link);
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

    private void addFacts(List<Node> parts, String title, List<Told> facts) {
        if (!facts.isEmpty()) {
            Node heading = Parts.line("facts-title", Parts.pill(Integer.toString(facts.size())), Parts.name(title));
            VBox list = some(facts, entries::fact, heading);
            list.getStyleClass().add("facts");
            parts.add(list);
        }
    }
}
