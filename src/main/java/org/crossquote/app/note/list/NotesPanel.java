package org.crossquote.app.note.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationKind;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.Target;
import org.crossquote.app.KeyNames;
import org.crossquote.app.PlaceWords;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.filter.NoteFilterBar;
import org.crossquote.app.note.filter.NoteFilters;
import org.crossquote.app.note.model.NoteAct;
import org.crossquote.app.note.model.NoteDraft;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.write.NoteCommands;
import org.crossquote.app.note.write.NoteWriter;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;

/** All notes of the collection: the place where they are written, the filter, the list. */
public final class NotesPanel extends VBox implements NoteCell.Owner {
    private static final MessageFile SENTENCES = MessageFile.beside(NotesPanel.class);

    private static final String DELETE = "note.delete";

    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final NoteCommands commands;
    private final NoteFilters filters;
    private final NoteList rows;
    private final ListView<PlacedNote> list;
    private final Label nothing = new Label();
    private final NoteWriter writer;
    private boolean filling;

    public NotesPanel(
            NotesViewModel notes, ReaderModel reader, NoteCommands commands, NoteFilters filters, NoteWriter writer) {
        this.notes = notes;
        this.reader = reader;
        this.commands = commands;
        this.filters = filters;
        this.writer = writer;
        rows = new NoteList(notes.book(), filters);
        list = new ListView<>(rows.rows());
        getStyleClass().add("notes-panel");
        list.setCellFactory(view -> new NoteCell(this));
        list.setPlaceholder(nothing);
        list.setAccessibleText(SENTENCES.text("list"));
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        nothing.getStyleClass().addAll("soft", "nothing");
        nothing.setWrapText(true);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(writer, new NoteFilterBar(notes, reader, filters), list);
        notes.book().onChange(change -> show(() -> rows.follow(change)));
        notes.stateProperty().addListener((value, before, now) -> nothing.setText(whyNothing()));
        notes.paletteProperty().addListener((value, before, now) -> list.refresh());
        notes.chosenProperty().addListener((value, before, now) -> select());
        filters.verdictsProperty().addListener((value, before, now) -> show(rows::fill));
        reader.keys().onChange(() -> nothing.setText(whyNothing()));
        show(() -> {});
    }

    /** Opens the place where notes are written. */
    public void write(NoteDraft draft, boolean onTags) {
        PlacedNote placed = notes.find(draft.id())
                .orElseGet(() -> Objects.requireNonNull(notes.session()).place(draft.annotation()));
        writer.open(draft, number(placed), place(placed), onTags);
    }

    /** Opens the place where notes are written, for one that cannot be made yet. */
    public void await(boolean onTags) {
        writer.await(SENTENCES.text("opening.write"), onTags);
    }

    private void show(Runnable change) {
        filling = true;
        change.run();
        nothing.setText(whyNothing());
        filling = false;
        select();
    }

    private String whyNothing() {
        if (notes.stateProperty().get() instanceof NotesViewModel.State.Refused refused) {
            return refused.because();
        }
        if (notes.stateProperty().get() instanceof NotesViewModel.State.Opening) {
            return SENTENCES.text("none.opening");
        }
        if (!filters.verdictsProperty().get().filter().isNone()) {
            return SENTENCES.text("none.fits");
        }
        return SENTENCES.text("none", reader.keys().of("note.write"));
    }

    private void go() {
        PlacedNote note = list.getSelectionModel().getSelectedItem();
        if (note != null && !filling) {
            commands.goTo(note.id());
        }
    }

    private void select() {
        String id = notes.chosenProperty().get();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(id)) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(Math.max(0, i - 1));
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void onKey(KeyEvent event) {
        PlacedNote note = list.getSelectionModel().getSelectedItem();
        if (note == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go();
            return;
        }
        acts(note).stream()
                .filter(act -> reader.keys().isKeyOf(act.command(), event))
                .findFirst()
                .ifPresent(act -> {
                    event.consume();
                    act.run().run();
                });
    }

    @Override
    public KeyNames keys() {
        return reader.keys();
    }

    @Override
    public List<NoteAct> acts(PlacedNote note) {
        String id = note.id();
        if (note.annotation().trashed()) {
            return List.of(
                    new NoteAct(
                            SENTENCES.text("act.restore"),
                            "note.restore",
                            true,
                            () -> notes.edits().restore(id)),
                    new NoteAct(
                            SENTENCES.text("act.delete-for-good"),
                            DELETE,
                            true,
                            () -> notes.edits().deleteForGood(List.of(id))));
        }
        List<NoteAct> acts = new ArrayList<>();
        if (note.lost()) {
            acts.add(new NoteAct(SENTENCES.text("act.place"), "note.place", true, () -> commands.placeHere(id)));
        }
        if (note.annotation().kind() != AnnotationKind.CORRECTION) {
            acts.add(new NoteAct(
                    SENTENCES.text("act.write"),
                    "note.write",
                    false,
                    () -> commands.writeOn(note.annotation(), false)));
            acts.add(new NoteAct(
                    SENTENCES.text("act.tags"), "note.tag", false, () -> commands.writeOn(note.annotation(), true)));
        }
        boolean correction = note.annotation().kind() == AnnotationKind.CORRECTION;
        acts.add(new NoteAct(
                SENTENCES.text(correction ? "act.take-back" : "act.delete"),
                DELETE,
                correction || note.lost(),
                () -> notes.edits().trash(id)));
        return acts;
    }

    @Override
    public int number(PlacedNote note) {
        return note.place()
                .map(place -> reader.reading().numberOf(place.article()))
                .orElse(0);
    }

    @Override
    public String place(PlacedNote note) {
        if (note.annotation().kind() == AnnotationKind.CORRECTION) {
            return SENTENCES.text("place.correction");
        }
        return note.place().map(this::place).orElseGet(() -> withoutPlace(note.annotation()));
    }

    @Override
    public String whyLost(PlacedNote note) {
        NoteSession session = notes.session();
        Optional<KnownArticle> gone = session == null ? Optional.empty() : session.goneArticle(note.annotation());
        return gone.map(article -> SENTENCES.text("file-gone", article.file()))
                .orElseGet(() -> SENTENCES.text("words-gone"));
    }

    private static String withoutPlace(Annotation annotation) {
        if (!annotation.passages().isEmpty()) {
            return SENTENCES.text("place.lost");
        }
        boolean all = annotation.targets().stream().anyMatch(Target.WholeCollection.class::isInstance);
        return SENTENCES.text(all ? "place.all" : "place.elsewhere");
    }

    private String place(PlacedNote.Anchor place) {
        Span span = place.span();
        return span == null
                ? SENTENCES.text("place.article")
                : reader.reading()
                        .collection()
                        .article(place.article())
                        .map(a -> PlaceWords.shortOf(a, span))
                        .orElse("");
    }

    @Override
    public NotePalette palette() {
        return notes.paletteProperty().get();
    }

    @Override
    public Instant now() {
        return notes.edits().clock().instant();
    }
}
