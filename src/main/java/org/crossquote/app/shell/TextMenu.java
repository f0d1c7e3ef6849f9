package org.crossquote.app.shell;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.Mark;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.feature.ContextMenus;
import org.crossquote.app.feature.ContextMenus.TextTarget;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;

/** The menu of an article's text: what the features offer for the selected words, or for the quotation that was pointed at. */
final class TextMenu {
    private final ColumnsView columns;
    private final ContextMenus menus;

    TextMenu(ColumnsView columns, ContextMenus menus) {
        this.columns = columns;
        this.menus = menus;
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
        menu(column, onWords ? Optional.empty() : mark.map(Mark::span))
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
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(menus.ofText(new TextTarget(column, words, meant)));
        return menu;
    }

    private static Passage passage(ArticleColumn column, Span span) {
        return new Passage(column.article().id(), span, column.article().at(span));
    }
}
