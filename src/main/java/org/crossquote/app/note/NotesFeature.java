package org.crossquote.app.note;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.action.PaletteEntry;
import org.crossquote.app.action.PaletteEntry.Kind;
import org.crossquote.app.change.EarlierTexts;
import org.crossquote.app.feature.ContextMenus.Part;
import org.crossquote.app.feature.ContextMenus.TextTarget;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.feature.PanelTabs.Tab;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.colour.NoteWishes;
import org.crossquote.app.note.correction.DetailsCommands;
import org.crossquote.app.note.model.NoteCounts;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.transfer.TransferCommands;
import org.crossquote.app.preference.SettingsFolder;
import org.crossquote.app.preference.item.PreferenceControls;
import org.crossquote.app.preference.item.PreferenceGroup;
import org.crossquote.app.preference.item.PreferenceItems;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** The reader's notes and corrections: marks in the columns, the bar at the selection, the panel, and what is saved. */
public final class NotesFeature implements Feature {
    private static final MessageFile WORDS = MessageFile.beside(NotesFeature.class);

    private final NotesViewModel notes;
    private final FileQuestions files;
    private final Consumer<Runnable> copy;
    private final EarlierTexts texts;
    private @Nullable NotesParts parts;

    /**
     * @param notes the notes
     * @param files asks which files of notes are read
     * @param copy asks for a file, writes a copy of the notes to it, and then runs what it is given
     * @param texts shows what has changed in an article
     */
    public NotesFeature(NotesViewModel notes, FileQuestions files, Consumer<Runnable> copy, EarlierTexts texts) {
        this.texts = texts;
        this.notes = notes;
        this.files = files;
        this.copy = copy;
    }

    @Override
    public void install(Workbench window) {
        NotesParts made = new NotesParts(notes, window);
        parts = made;
        tab(made, window);
        made.corrections().setOnFailed(window.banners()::say);
        made.commands().onRefused(window.status()::hint);
        made.commands().onDone(window.status()::news);
        window.status().addFact("notes", made.facts());
        window.places().addOver(made.bar());
        window.places().showSpeakerCounts(made.speakerNotes());
        TransferCommands transfer =
                new TransferCommands(made.transfer(), files, window.banners(), window.status()::news);
        new NoteBanners(notes, window.banners(), copy, texts).install();
        new KeptApart(notes.book(), window.status()::news);
        new NoteActions(notes, made, window.actions(), window.overlay()).register();
        transfer.register(window.actions());
        menus(made, window);
        preferences(made, window);
        wishes(made, window.preferences().of(NoteWishes.SECTION));
        window.life().onOpened(() -> notes.open(window.model().reading().collection()));
        window.life().onGrown(() -> notes.open(window.model().reading().collection()));
        window.life().onLeft(notes::saveNow);
        window.life().onClose(notes::saveAll);
        window.life().onEnd(notes::close);
    }

    private void tab(NotesParts made, Workbench window) {
        ReadOnlyObjectProperty<NoteCounts> counts = notes.book().countsProperty();
        Tab tab = window.panel()
                .add(
                        Bindings.createStringBinding(
                                () -> WORDS.text("tab", counts.get().live()), counts),
                        made::panel);
        made.setShowPanel(tab::open);
        window.palette()
                .add(() -> notes.book().tags().stream()
                        .map(tag -> new PaletteEntry(Kind.TAG, tag, "#" + tag, () -> {
                            made.filters().showTag(tag);
                            tab.open();
                        }))
                        .toList());
        window.actions().add(Group.VIEW, "panel.notes", WORDS.text("command.panel.notes"), tab::open);
    }

    private void preferences(NotesParts made, Workbench window) {
        PreferenceItems items = window.preferenceItems();
        items.add(
                PreferenceGroup.notes(),
                "folder",
                WORDS,
                () -> new NotesFolderPreference(window, files, SettingsFolder.findNotes()).control());
        items.add(
                PreferenceGroup.notes(),
                "bar",
                WORDS,
                () -> PreferenceControls.tick(made.barOfferedProperty(), WORDS.text("preference.bar.tick")));
    }

    private static void menus(NotesParts made, Workbench window) {
        Actions actions = window.actions();
        window.menus()
                .addToText(
                        Part.NOTE,
                        target -> List.of(
                                item(actions.get("note.highlight"), "menu.mark", target, made),
                                item(actions.get("note.write"), "menu.note", target, made)));
        window.menus()
                .addToText(
                        Part.CORRECT,
                        target -> made.corrections()
                                .items(target.meant().isPresent() ? Optional.empty() : target.words(), target.meant()));
        window.menus().addToSpeaker(made.corrections()::aboutSpeaker);
        window.columns().addPart(column -> {
            MenuItem item = new MenuItem(WORDS.text("column.menu.note"));
            item.setOnAction(
                    e -> made.commands().writeOnArticle(column.article().id()));
            column.addMenuItem(new SeparatorMenuItem());
            column.addMenuItem(item);
        });
        new DetailsCommands(window, made.notes()).register();
    }

    private static MenuItem item(Action action, String message, TextTarget target, NotesParts made) {
        MenuItem item = action.menuItem(WORDS.text(message));
        item.setDisable(target.words().isEmpty() || !made.corrections().isPossible());
        return item;
    }

    private void wishes(NotesParts made, ObjectProperty<NoteWishes> wishes) {
        made.barOfferedProperty().set(wishes.get().bar());
        notes.paletteProperty().set(NotePalette.of(wishes.get().colours()));
        Runnable keep = () -> wishes.set(new NoteWishes(
                made.barOfferedProperty().get(), notes.paletteProperty().get().colours()));
        made.barOfferedProperty().addListener((value, before, now) -> keep.run());
        notes.paletteProperty().addListener((value, before, now) -> keep.run());
    }

    /** The notes. */
    public NotesViewModel notes() {
        return notes;
    }

    /** What the notes have put into the window. */
    public NotesParts parts() {
        return Objects.requireNonNull(parts, "not installed yet");
    }
}
