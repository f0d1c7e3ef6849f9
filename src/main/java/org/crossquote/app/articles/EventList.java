package org.crossquote.app.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.crossquote.message.MessageFile;
import org.crossquote.witness.EventGroup;
import org.jspecify.annotations.Nullable;

/** The events of a collection, of which one can be chosen; the first entry stands for all articles. */
final class EventList extends ListView<Optional<EventGroup>> {
    private static final MessageFile MESSAGES = MessageFile.beside(EventList.class);

    private int all;

    /** @param show shows the articles of an event as columns; on Enter and on a double click */
    EventList(Consumer<EventGroup> show) {
        getStyleClass().add("event-list");
        setAccessibleText(MESSAGES.text("events"));
        setCellFactory(view -> new Entry());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && chosen().isPresent()) {
                event.consume();
                show.accept(chosen().get());
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(show);
            }
        });
        showNone();
    }

    /** The chosen event; empty for all articles. */
    Optional<EventGroup> chosen() {
        Optional<EventGroup> item = getSelectionModel().getSelectedItem();
        return item == null ? Optional.empty() : item;
    }

    private void showNone() {
        show(0, List.of());
    }

    /** Shows the events; where all articles tell of one, or each of its own, there is nothing to choose. */
    void show(int articles, List<EventGroup> groups) {
        all = articles;
        boolean isChoice =
                groups.size() > 1 || groups.stream().anyMatch(g -> g.articles().size() < articles);
        setVisible(isChoice);
        setManaged(isChoice);
        List<Optional<EventGroup>> entries = new ArrayList<>();
        entries.add(Optional.empty());
        groups.forEach(group -> entries.add(Optional.of(group)));
        getItems().setAll(entries);
        getSelectionModel().select(0);
    }

    /** The event of each article that has one. */
    static Map<String, EventGroup> byArticle(List<EventGroup> groups) {
        Map<String, EventGroup> of = new HashMap<>();
        groups.forEach(group -> group.articles().forEach(article -> of.put(article, group)));
        return of;
    }

    /** What an event is called. */
    static String name(EventGroup group) {
        return group.words().isEmpty() ? MESSAGES.text("event.unnamed") : String.join(" · ", group.words());
    }

    private final class Entry extends ListCell<Optional<EventGroup>> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final VBox both = new VBox(1, name, count);

        Entry() {
            getStyleClass().add("event-cell");
            name.getStyleClass().add("event-name");
            name.setMinWidth(0);
            count.getStyleClass().add("soft");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Optional<EventGroup> entry, boolean empty) {
            super.updateItem(entry, empty);
            if (entry == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(entry.map(EventList::name).orElseGet(() -> MESSAGES.text("event.all")));
            count.setText(MESSAGES.text(
                    "event.articles",
                    entry.map(group -> group.articles().size()).orElse(all)));
            setAccessibleText(name.getText() + ", " + count.getText());
            setGraphic(both);
        }
    }
}
