package org.crossquote.app.startpage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.note.text.Age;
import org.crossquote.message.MessageFile;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/** One collection on the start page: a button that opens it, and what can be done when it is not there. */
final class RecentRow extends HBox {
    private static final MessageFile MESSAGES = MessageFile.beside(RecentRow.class);

    private final Button entry = new Button();
    private final @Nullable RecentCollection collection;
    private final int missing;

    /**
     * @param missing how many of its files and folders are not there
     * @param find asks where it is now
     * @param forget takes it from the list
     */
    RecentRow(
            RecentCollection collection,
            int missing,
            Consumer<RecentCollection> find,
            Consumer<RecentCollection> forget) {
        this(collection, missing);
        List<Hyperlink> links = new ArrayList<>();
        if (isGone() && collection.origin().only().isPresent()) {
            links.add(link("find", () -> find.accept(collection)));
        }
        links.add(link(isGone() ? "forget" : "remove", () -> forget.accept(collection)));
        getChildren().addAll(links);
    }

    private RecentRow(@Nullable RecentCollection collection, int missing) {
        super(10);
        this.collection = collection;
        this.missing = missing;
        getStyleClass().add("recent-row");
        entry.getStyleClass().add("recent-entry");
        entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setMinWidth(0);
        setHgrow(entry, Priority.ALWAYS);
        getChildren().add(entry);
    }

    /** The articles that come with the program. */
    static RecentRow bundled(@Nullable ArticleCollection known, Runnable open) {
        RecentRow row = new RecentRow(null, 0);
        String title = known == null ? MESSAGES.text("bundled.title") : known.title();
        String facts = known == null
                ? MESSAGES.text("bundled")
                : MESSAGES.text("articles", known.articles().size()) + " · " + MESSAGES.text("bundled");
        row.fill(title, facts, "", open);
        return row;
    }

    /** The same, opened by a click or Enter. */
    RecentRow opening(Runnable open, Clock clock) {
        RecentCollection one = Objects.requireNonNull(collection);
        String facts = List.of(
                        MESSAGES.text("articles", one.articles()),
                        one.notes() == 0 ? "" : MESSAGES.text("notes", one.notes()),
                        Age.of(one.opened(), clock.instant(), clock.getZone()))
                .stream()
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        int of = one.origin().paths().size();
        String where = one.origin().shown();
        if (missing > 0) {
            facts = isGone() ? MESSAGES.text("gone", of) : MESSAGES.text("gone.some", missing, of);
        }
        fill(one.title(), facts, where, open);
        entry.pseudoClassStateChanged(PseudoClass.getPseudoClass("gone"), isGone());
        return this;
    }

    private boolean isGone() {
        return collection != null && missing == collection.origin().paths().size();
    }

    private void fill(String title, String facts, String where, Runnable open) {
        Label name = new Label(title);
        name.getStyleClass().add("recent-title");
        Label known = new Label(facts);
        known.getStyleClass().add("recent-facts");
        HBox first = new HBox(8, name, known);
        VBox lines = new VBox(3, first);
        if (!where.isEmpty()) {
            Label path = new Label(where);
            path.getStyleClass().add("recent-path");
            path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            lines.getChildren().add(path);
        }
        entry.setGraphic(lines);
        entry.setAccessibleText(title + ", " + facts);
        entry.setOnAction(e -> open.run());
    }

    private Hyperlink link(String message, Runnable run) {
        Hyperlink link = new Hyperlink(MESSAGES.text(message));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(e -> run.run());
        return link;
    }

    /** What has the keyboard when this row is walked to. */
    Button entry() {
        return entry;
    }
}
