package org.crossquote.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.shell.Action.Group;

/** The command that opens an article by its number or its title: in a folder of thousands no menu could hold them. */
final class ArticleActions {
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)");

    private final ReaderModel model;
    private final ColumnsView columns;
    private final Overlay overlay;

    ArticleActions(ReaderModel model, ColumnsView columns, Overlay overlay) {
        this.model = model;
        this.columns = columns;
        this.overlay = overlay;
    }

    void register(Actions actions) {
        actions.add(Group.COLUMNS, "article.open", "Open an article by its number or title…", this::ask, "Shortcut+J");
    }

    private void ask() {
        List<String> known = model.columns().stream()
                .map(c -> c.number() + "  " + c.article().title())
                .toList();
        new NameDialog(overlay, "Open an article beside this one: its number, or words of its title", known, this::open)
                .open();
    }

    private void open(String chosen) {
        Matcher number = NUMBER.matcher(chosen);
        if (number.find()) {
            column(number.group(1))
                    .ifPresent(c -> columns.openBeside(c.article().id()));
        }
    }

    private Optional<ColumnState> column(String number) {
        return model.columns().stream()
                .filter(c -> Integer.toString(c.number()).equals(number))
                .findFirst();
    }
}
