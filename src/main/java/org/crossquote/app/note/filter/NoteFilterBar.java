package org.crossquote.app.note.filter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.annotation.AnnotationKind;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.colour.ColourDot;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.app.note.model.NoteCounts;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** Words to look for, a chip for each colour and kind that there is, and a menu with everything else. */
public final class NoteFilterBar extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(NoteFilterBar.class);
    private static final Map<String, Duration> AGES = Map.of(
            "filter.age.hour", Duration.ofHours(1),
            "filter.age.day", Duration.ofDays(1),
            "filter.age.week", Duration.ofDays(7),
            "filter.age.month", Duration.ofDays(30));

    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final NoteFilters filters;
    private final FlowPane chips = new FlowPane(6, 6);
    private final MenuButton more = new MenuButton(MESSAGES.text("filter"));

    public NoteFilterBar(NotesViewModel notes, ReaderModel reader, NoteFilters filters) {
        this.notes = notes;
        this.reader = reader;
        this.filters = filters;
        getStyleClass().add("note-filter");
        TextField words = new TextField();
        words.setId("note-filter-words");
        words.setPromptText(MESSAGES.text("filter.words"));
        words.setAccessibleText(MESSAGES.text("filter.words.said"));
        words.textProperty()
                .addListener((value, before, now) ->
                        set(filters.filterProperty().get().withText(now)));
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave(words);
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        more.setAccessibleText(more.getText()); // a menu button does not tell its words itself
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnShowing(e -> fillMenu());
        more.getItems().setAll(new Menu("…"));
        HBox line = new HBox(6, words, more);
        getChildren().addAll(line, chips);
        notes.book().countsProperty().addListener((value, before, now) -> fillChips());
        notes.paletteProperty().addListener((value, before, now) -> fillChips());
        filters.filterProperty().addListener((value, before, now) -> {
            if (now.text().isEmpty() && !words.getText().isEmpty()) {
                words.clear();
            }
            fillChips();
        });
        fillChips();
    }

    /** First what is typed goes, then the keyboard goes on to the list. */
    private static void leave(TextField words) {
        if (words.getText().isEmpty()) {
            words.requestFocusTraversal(TraversalDirection.NEXT);
        } else {
            words.clear();
        }
    }

    private void set(NoteFilter filter) {
        filters.filterProperty().set(filter);
    }

    private void fillChips() {
        NoteFilter now = filters.filterProperty().get();
        NoteCounts counts = notes.book().countsProperty().get();
        List<ToggleButton> fresh = new ArrayList<>();
        for (NoteColour colour : notes.paletteProperty().get().colours()) {
            int count = counts.inColour(colour.key());
            boolean on = colour.key().equals(now.colour());
            if (count > 0 || on) {
                ToggleButton chip = chip(colour.name(), count, on, now.withColour(on ? null : colour.key()));
                chip.setGraphic(new ColourDot(colour));
                fresh.add(chip);
            }
        }
        boolean onlyCorrections = now.kind() == AnnotationKind.CORRECTION;
        if (counts.corrections() > 0 || onlyCorrections) {
            fresh.add(chip(
                    MESSAGES.text("filter.kind.CORRECTION"),
                    counts.corrections(),
                    onlyCorrections,
                    now.withKind(onlyCorrections ? null : AnnotationKind.CORRECTION)));
        }
        if (counts.lost() > 0 || now.lost()) {
            fresh.add(chip(MESSAGES.text("place.lost"), counts.lost(), now.lost(), now.withLost(!now.lost())));
        }
        if (counts.trashed() > 0 || now.trash()) {
            fresh.add(chip(MESSAGES.text("filter.trash"), counts.trashed(), now.trash(), now.withTrash(!now.trash())));
        }
        chips.getChildren().setAll(fresh);
        chips.setManaged(!fresh.isEmpty());
    }

    private ToggleButton chip(String name, int count, boolean on, NoteFilter next) {
        ToggleButton chip = new ToggleButton(MESSAGES.text("filter.chip", name, count));
        chip.getStyleClass().add("note-chip");
        chip.setSelected(on);
        chip.setAccessibleText(MESSAGES.text("filter.chip.said", name, count));
        chip.setOnAction(e -> set(next));
        return chip;
    }

    private void fillMenu() {
        NoteFilter now = filters.filterProperty().get();
        Menu article = articles(now);
        Menu speaker = menu(
                MESSAGES.text("filter.speaker"),
                MESSAGES.text("filter.speaker.all"),
                notes.live().stream()
                        .map(note -> SpeakerNotes.of(note, reader.reading()))
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                Function.identity(),
                now.speaker(),
                now::withSpeaker);
        Menu tag = new Menu(MESSAGES.text("filter.tag"));
        notes.book().tags().forEach(t -> choose(tag, "#" + t, now.text().equals("#" + t), now.withText("#" + t)));
        tag.setDisable(tag.getItems().isEmpty());
        Menu kind = menu(
                MESSAGES.text("filter.kind"),
                MESSAGES.text("filter.kind.all"),
                List.of(AnnotationKind.values()),
                k -> MESSAGES.text("filter.kind." + k.name()),
                now.kind(),
                now::withKind);
        Menu age = menu(
                MESSAGES.text("filter.age"),
                MESSAGES.text("filter.age.any"),
                AGES.values().stream().sorted().toList(),
                d -> AGES.entrySet().stream()
                        .filter(e -> e.getValue().equals(d))
                        .map(e -> MESSAGES.text(e.getKey()))
                        .findFirst()
                        .orElseThrow(),
                now.age(),
                now::withAge);
        RadioMenuItem all = new RadioMenuItem(MESSAGES.text("filter.all"));
        all.setSelected(now.isNone());
        all.setOnAction(e -> set(NoteFilter.NONE));
        more.getItems().setAll(all, article, speaker, tag, kind, age);
    }

    /** Of thousands of articles only those with notes. */
    private Menu articles(NoteFilter now) {
        NoteCounts counts = notes.book().countsProperty().get();
        List<Article> articles = reader.reading().collection().articles();
        Menu menu = new Menu(MESSAGES.text("filter.article"));
        choose(menu, MESSAGES.text("filter.article.all"), now.article() == null, now.withArticle(null));
        for (int i = 0; i < articles.size(); i++) {
            Article a = articles.get(i);
            boolean on = a.id().equals(now.article());
            if (on || counts.inArticle(a.id()) > 0) {
                choose(menu, i + 1 + "  " + a.title(), on, now.withArticle(a.id()));
            }
        }
        return menu;
    }

    private <T> Menu menu(
            String name,
            String any,
            List<T> values,
            Function<T, String> words,
            @Nullable T now,
            Function<@Nullable T, NoteFilter> filter) {
        Menu menu = new Menu(name);
        choose(menu, any, now == null, filter.apply(null));
        values.forEach(v -> choose(menu, words.apply(v), Objects.equals(v, now), filter.apply(v)));
        return menu;
    }

    private void choose(Menu menu, String words, boolean on, NoteFilter next) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(e -> {
            set(next);
        });
        menu.getItems().add(item);
    }
}
