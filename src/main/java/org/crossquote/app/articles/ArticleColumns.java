package org.crossquote.app.articles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.crossquote.app.NumberBadge;
import org.crossquote.app.view.TableRows;
import org.crossquote.date.line.TimeWords;
import org.crossquote.export.drawing.TextWidth;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** The columns of the list of articles. */
final class ArticleColumns {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticleColumns.class);
    private static final double LONGEST_BAR = 64;
    /** The size of the words for which the widths below are made, in pixels. */
    private static final double USUAL = 13;
    /** A day that is about as wide as any. */
    private static final LocalDate WIDE_DAY = LocalDate.of(2028, 9, 28);

    private static final double PAD = 16;

    private final Consumer<ArticleRow> toggle;
    private final Supplier<SharedWith> shared;
    private final double size;

    /** What is shown of how much an article shares. */
    private record Share(int passages, int most, boolean isItself) implements Comparable<Share> {
        @Override
        public int compareTo(Share other) {
            return Integer.compare(passages, other.passages);
        }
    }

    /**
     * @param toggle shows or hides an article
     * @param shared how much every article shares with the one that the reader looks at
     * @param size of the words in the table, in pixels
     */
    ArticleColumns(Consumer<ArticleRow> toggle, Supplier<SharedWith> shared, double size) {
        this.toggle = toggle;
        this.shared = shared;
        this.size = size;
    }

    List<TableColumn<ArticleRow, ?>> all() {
        TableColumn<ArticleRow, ArticleRow> outlet = text("outlet", 130, (cell, row) -> known(cell, row.outlet()));
        outlet.setComparator(Comparator.comparing(ArticleRow::outlet, String.CASE_INSENSITIVE_ORDER));
        TableColumn<ArticleRow, ArticleRow> date = text("date", 104, (cell, row) -> known(cell, shown(row.date())));
        date.setMinWidth(Math.max(date.getMinWidth(), wide(TimeWords.day(WIDE_DAY))));
        date.setComparator(
                Comparator.comparing(ArticleRow::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        TableColumn<ArticleRow, ArticleRow> speakers = text("speakers", 150, ArticleColumns::speakers);
        speakers.setComparator(Comparator.comparingInt(row -> row.speakers().size()));
        TableColumn<ArticleRow, ArticleRow> from = text("from", 100, ArticleColumns::from);
        from.setComparator(Comparator.comparing(ArticleRow::from));
        return List.of(
                shown(),
                number(),
                title(),
                outlet,
                date,
                count("words", ArticleRow::words),
                count("quotes", ArticleRow::quotations),
                speakers,
                share(),
                from);
    }

    private static <V> TableColumn<ArticleRow, V> named(TableColumn<ArticleRow, V> column, String id) {
        column.setId(id);
        return column;
    }

    private static String head(String id) {
        return MESSAGES.text("head." + id);
    }

    /** At least so wide, and as wide as the head needs, whatever the language. */
    private double wide(String id, double least) {
        return Math.max(least * size / USUAL, wide(head(id)));
    }

    private double wide(String words) {
        return Math.ceil(TextWidth.of(words, size, false)) + PAD;
    }

    private TableColumn<ArticleRow, ArticleRow> text(String id, double width, TableRows.Look<ArticleRow> look) {
        TableColumn<ArticleRow, ArticleRow> column = named(TableRows.column(head(id), width, row -> row, look), id);
        column.setMinWidth(wide(id, 0)); // no head is cut
        return column;
    }

    private TableColumn<ArticleRow, Integer> count(String id, Function<ArticleRow, Integer> value) {
        TableColumn<ArticleRow, Integer> column = named(
                TableRows.column(
                        head(id),
                        wide(id, 66),
                        value,
                        (cell, n) -> cell.setText(n == ArticleRow.UNKNOWN ? "…" : MESSAGES.text("count", n))),
                id);
        column.setComparator(Comparator.<Integer>naturalOrder());
        column.getStyleClass().add("number");
        column.setMaxWidth(column.getPrefWidth());
        column.setMinWidth(column.getPrefWidth());
        return column;
    }

    private TableColumn<ArticleRow, Boolean> shown() {
        TableColumn<ArticleRow, Boolean> column =
                named(TableRows.column(head("shown"), wide("shown", 58), row -> true, (cell, shown) -> {}), "shown");
        column.setCellValueFactory(row -> row.getValue().column().shownProperty());
        column.setCellFactory(made -> new ShownCell());
        column.setMaxWidth(column.getPrefWidth());
        column.setMinWidth(column.getPrefWidth());
        column.getStyleClass().add("middle");
        return column;
    }

    /** A box with a tick; the table has the keyboard, not the box. */
    private final class ShownCell extends TableCell<ArticleRow, Boolean> {
        private final CheckBox box = new CheckBox();

        ShownCell() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                ArticleRow row = getTableRow().getItem();
                if (row != null) {
                    toggle.accept(row);
                    box.setSelected(row.column().shownProperty().get());
                }
            });
        }

        @Override
        protected void updateItem(Boolean isShown, boolean empty) {
            super.updateItem(isShown, empty);
            boolean there = isShown != null && !empty;
            setGraphic(there ? box : null);
            if (there) {
                box.setSelected(isShown);
                String words = MESSAGES.text(isShown ? "is-shown" : "is-hidden");
                box.setAccessibleText(words);
                setAccessibleText(words);
            }
        }
    }

    private static TableColumn<ArticleRow, Integer> number() {
        TableColumn<ArticleRow, Integer> column = named(
                TableRows.column(head("number"), 56, row -> row.column().number(), (cell, n) -> {
                    cell.setGraphic(new NumberBadge(n));
                    cell.setAccessibleText(Integer.toString(n));
                }),
                "number");
        column.setMaxWidth(column.getPrefWidth());
        column.setMinWidth(column.getPrefWidth());
        return column;
    }

    private TableColumn<ArticleRow, ArticleRow> title() {
        TableColumn<ArticleRow, ArticleRow> column = text("title", 380, (cell, row) -> {
            cell.setText(row.title().strip());
            cell.setTooltip(new Tooltip(row.title() + "\n" + row.id()));
        });
        column.setMinWidth(150);
        column.getStyleClass().add("title-cell");
        column.setComparator(Comparator.comparing(ArticleRow::title, String.CASE_INSENSITIVE_ORDER));
        return column;
    }

    private static void known(TableCell<?, ?> cell, String text) {
        cell.getStyleClass().remove("soft");
        if (text.isEmpty()) {
            cell.getStyleClass().add("soft");
        }
        cell.setText(text.isEmpty() ? MESSAGES.text("unknown") : text);
    }

    private static String shown(@Nullable LocalDate date) {
        return date == null ? "" : TimeWords.day(date);
    }

    private static void speakers(TableCell<?, ?> cell, ArticleRow row) {
        String names = String.join(", ", row.speakers());
        cell.setText(names);
        cell.setTooltip(names.isEmpty() ? null : new Tooltip(names));
    }

    private static void from(TableCell<?, ?> cell, ArticleRow row) {
        cell.setText(row.from());
        cell.setTooltip(new Tooltip(row.id() + "\n" + row.from()));
    }

    private TableColumn<ArticleRow, Share> share() {
        TableColumn<ArticleRow, Share> column =
                named(TableRows.column(head("shares"), 108, this::share, ArticleColumns::share), "shares");
        column.setMinWidth(wide("shares", 0));
        column.setComparator(Comparator.naturalOrder());
        return column;
    }

    private Share share(ArticleRow row) {
        SharedWith with = shared.get();
        return new Share(with.of(row.id()), with.most(), row.column().number() == with.number());
    }

    private static void share(TableCell<?, ?> cell, Share share) {
        if (share.isItself() || share.passages() == 0) {
            cell.setText(share.isItself() ? "—" : "");
            return;
        }
        Region bar = new Region();
        bar.getStyleClass().add("shares-bar");
        double width = Math.max(2, LONGEST_BAR * share.passages() / Math.max(1, share.most()));
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        Label number = new Label(MESSAGES.text("count", share.passages()));
        HBox all = new HBox(6, bar, number);
        all.setAlignment(Pos.CENTER_LEFT);
        cell.setGraphic(all);
        cell.setAccessibleText(Objects.requireNonNull(number.getText()));
    }
}
