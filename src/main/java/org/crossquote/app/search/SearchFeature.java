package org.crossquote.app.search;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.feature.ContextMenus.Part;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.PanelTabs.Tab;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;
import org.crossquote.work.Lazy;

/** The search: a tab with field and list, the hits in the columns, and the commands that go through them. */
public final class SearchFeature implements Feature {
    private static final MessageFile WORDS = MessageFile.beside(SearchFeature.class);

    /** Words that are longer are not meant to be searched for. */
    private static final int LONGEST = 200;

    private final NotesViewModel notes;

    /** @param notes the reader's notes, which are searched too */
    public SearchFeature(NotesViewModel notes) {
        this.notes = notes;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("search.css", SearchFeature.class);
        SearchViewModel search = new SearchViewModel(window.model(), window.columns(), notes, window.work());
        HitsInColumns marks = new HitsInColumns(window.columns());
        HitWalk walk = new HitWalk(window.model(), window.columns(), marks, window.status()::hint);
        search.answerProperty().addListener((value, before, now) -> {
            marks.show(now.result());
            walk.take(now.result());
        });
        MarkAll markAll = new MarkAll(search, notes, window.work(), window.status());
        Lazy<SearchPanel> panel = new Lazy<>(
                () -> new SearchPanel(search, walk, window.columns(), id -> showNote(id, window), markAll::run));
        Tab tab = window.panel().add(WORDS.text("tab"), panel::get);
        Runnable open = () -> {
            tab.open();
            search.prepare();
            panel.get().focusField();
        };
        commands(window, search, walk, markAll, open);
        menu(window, search, open);
        window.life().onOpened(() -> {
            search.forget();
            search.ask();
        });
        window.life().onGrown(search::ask);
        window.life().onEnd(search::forget);
    }

    private static void commands(
            Workbench window, SearchViewModel search, HitWalk walk, MarkAll markAll, Runnable open) {
        Actions actions = window.actions();
        actions.add(
                Group.READING,
                "search.open",
                WORDS.text("open"),
                () -> {
                    selected(window).ifPresent(words -> search.queryProperty().set(words));
                    open.run();
                },
                "Shortcut+F");
        actions.also("search.open", WORDS.text("open.words"));
        actions.divide("search.open");
        Runnable none = () -> window.status().hint(WORDS.text("no-search", actions.keyText("search.open")));
        actions.add(Group.READING, "search.next", WORDS.text("next.title"), () -> orElse(walk.next(), none), "F3");
        actions.add(
                Group.READING,
                "search.previous",
                WORDS.text("previous.title"),
                () -> orElse(walk.previous(), none),
                "Shift+F3");
        actions.add(Group.READING, "search.mark-all", WORDS.text("mark-all.title"), markAll::run);
        actions.add(
                Group.READING,
                "search.scope",
                WORDS.text("scope.title"),
                () -> {
                    search.scopeProperty().set(search.scopeProperty().get().next());
                    open.run();
                },
                "Shortcut+Shift+F");
        actions.add(
                Group.READING,
                "search.clear",
                WORDS.text("clear"),
                () -> search.queryProperty().set(""));
    }

    private static void orElse(boolean isDone, Runnable otherwise) {
        if (!isDone) {
            otherwise.run();
        }
    }

    /** The selected words of the column where the reader is, as a phrase. */
    private static Optional<String> selected(Workbench window) {
        return Optional.ofNullable(window.columns().currentColumnProperty().get())
                .flatMap(state -> window.columns().column(state.article().id()))
                .filter(SearchFeature::isWhereKeysGo)
                .flatMap(column -> phrase(column.selectedText()));
    }

    /** Whoever is in a list or a field does not mean the words that are still selected in a text. */
    private static boolean isWhereKeysGo(ArticleColumn column) {
        Node owner = column.getScene() == null ? null : column.getScene().getFocusOwner();
        while (owner != null && owner != column) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private static Optional<String> phrase(String words) {
        String line = words.strip();
        boolean isMeant =
                !line.isEmpty() && line.length() <= LONGEST && line.lines().count() == 1;
        return isMeant ? Optional.of('"' + line.replaceAll("[\"“”„‟«»＂]", " ").strip() + '"') : Optional.empty();
    }

    private static void menu(Workbench window, SearchViewModel search, Runnable open) {
        window.menus().addToText(Part.LOOK, target -> {
            Optional<String> words = target.passage().map(Passage::exact).flatMap(SearchFeature::phrase);
            MenuItem item = new MenuItem(WORDS.text("menu.words"));
            item.setDisable(words.isEmpty());
            item.setOnAction(event -> {
                words.ifPresent(search.queryProperty()::set);
                open.run();
            });
            return List.of(item);
        });
    }

    private void showNote(String id, Workbench window) {
        notes.chosenProperty().set(id);
        notes.find(id).flatMap(PlacedNote::place).ifPresent(place -> {
            Span span = place.span();
            window.columns().reveal(place.article(), span == null ? new Span(0, 1) : span);
        });
    }
}
