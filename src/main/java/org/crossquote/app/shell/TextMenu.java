package org.crossquote.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.Mark;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.note.CorrectionFeature;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;

/**
 * The menu of an article's text: what can be done with the selected words, or with the quotation that was pointed at, and then what can be
 * put right about it.
 */
final class TextMenu {
    private static final MessageFile MESSAGES = MessageFile.beside(TextMenu.class);

    private final Actions actions;
    private final ReaderModel model;
    private final ColumnsView columns;
    private final CorrectionFeature corrections;

    TextMenu(Actions actions, ReaderModel model, ColumnsView columns, CorrectionFeature corrections) {
        this.actions = actions;
        this.model = model;
        this.columns = columns;
        this.corrections = corrections;
    }

    void install() {
        columns.addPart(column -> column.setOnContextMenuRequested(event -> open(column, event)));
    }

    private void open(ArticleColumn column, ContextMenuEvent event) {
        event.consume();
        boolean byKey = event.isKeyboardTrigger();
        boolean onWords = byKey || column.isSelectedAt(event.getSceneX(), event.getSceneY());
        Optional<Mark> mark = byKey ? column.markAtCaret() : column.markAt(event.getSceneX(), event.getSceneY());
        if (!onWords) {
            // What is done next is done with these words, and everybody sees with which.
            mark.map(Mark::span).ifPresent(column::select);
        }
        WindowEdge.keep(menu(column, onWords ? Optional.empty() : mark.map(Mark::span)))
                .show(columns, event.getScreenX(), event.getScreenY());
    }

    /**
     * What can be done.
     *
     * @param at the quotation or passage that is meant; empty for the selected words
     */
    ContextMenu menu(ArticleColumn column, Optional<Span> at) {
        Optional<Passage> words = column.selectedSpan().map(span -> passage(column, span));
        Optional<Passage> meant = at.map(span -> passage(column, span));
        boolean any = words.isPresent();
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("copy.text", "menu.copy", any),
                        item("copy.source", "menu.copy.source", any),
                        new SeparatorMenuItem(),
                        item("note.highlight", "menu.mark", any && corrections.isPossible()),
                        item("note.write", "menu.note", any && corrections.isPossible()),
                        new SeparatorMenuItem(),
                        compare(meant.or(() -> words)));
        List<MenuItem> toPutRight = corrections.items(meant.isPresent() ? Optional.empty() : words, meant);
        if (!toPutRight.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(toPutRight);
        }
        return menu;
    }

    private static Passage passage(ArticleColumn column, Span span) {
        return new Passage(column.article().id(), span, column.article().at(span));
    }

    private MenuItem item(String action, String message, boolean enabled) {
        MenuItem item = new MenuItem(MESSAGES.text(message));
        item.setId(action);
        actions.get(action).key().ifPresent(item::setAccelerator);
        item.setDisable(!enabled);
        item.setOnAction(e -> actions.get(action).give());
        return item;
    }

    private MenuItem compare(Optional<Passage> passage) {
        MenuItem item = new MenuItem(MESSAGES.text("menu.compare"));
        item.setId("menu.compare");
        item.setDisable(passage.isEmpty());
        passage.ifPresent(p -> item.setOnAction(e -> model.focusOn(p.article(), p.span())));
        return item;
    }
}
