package org.crossquote.app.articles;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.command.KeyMap;
import org.crossquote.app.view.TableRows;

/** The keys of the list of articles: Space shows and hides, Enter goes there, Delete and F2 delete and rename what was pasted, letters narrow the list. */
final class ArticleKeys {
    private final TableView<ArticleRow> table;
    private final TextField filter;
    private final Consumer<ArticleRow> toggle;
    private final Consumer<ArticleRow> goTo;
    private final Runnable leave;
    private final Consumer<String> delete;
    private final Consumer<String> rename;

    /**
     * @param filter what narrows the list
     * @param leave goes back to where the reader was before
     * @param delete deletes an article, given by its id, if it is one that was pasted
     * @param rename asks for another title of such an article
     */
    ArticleKeys(
            TableView<ArticleRow> table,
            TextField filter,
            Consumer<ArticleRow> toggle,
            Consumer<ArticleRow> goTo,
            Runnable leave,
            Consumer<String> delete,
            Consumer<String> rename) {
        this.delete = delete;
        this.rename = rename;
        this.table = table;
        this.filter = filter;
        this.toggle = toggle;
        this.goTo = goTo;
        this.leave = leave;
    }

    void install() {
        TableRows.onChosen(table, goTo);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::inTable);
        KeyMap.keepEscape(table);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::inFilter);
    }

    private void inTable(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE) {
            List.copyOf(table.getSelectionModel().getSelectedItems()).forEach(toggle);
            event.consume();
        } else if (code == KeyCode.DELETE || code == KeyCode.F2) {
            chosen().ifPresent(code == KeyCode.DELETE ? delete : rename);
            event.consume();
        } else if (code.isLetterKey() || code.isDigitKey()) {
            event.consume(); // what is typed narrows the list, it is no command
        }
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(ArticleRow::id);
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (!event.isShortcutDown()
                && !event.isAltDown()
                && !typed.isEmpty()
                && Character.isLetterOrDigit(typed.codePointAt(0))) {
            filter.requestFocus();
            filter.appendText(typed);
            filter.end();
            event.consume();
        }
    }

    private void inFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> {
                event.consume();
                table.getSelectionModel().clearSelection();
                TableRows.takeKeyboard(table);
            }
            case ESCAPE -> {
                event.consume();
                if (filter.getText().isEmpty()) {
                    leave.run();
                } else {
                    filter.clear();
                }
            }
            default -> {}
        }
    }
}
