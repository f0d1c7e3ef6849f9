package org.crossquote.app.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crossquote.app.ColumnState;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.overlay.NameDialog;

/** The command that opens an article by its number or its title: in a folder of thousands no menu could hold them. */
public final class ArticleActions {
    private final Workbench window;

    public ArticleActions(Workbench window) {
        this.window = window;
    }

    public void register() {
        window.actions()
                .add(Group.COLUMNS, "article.open", "Open an article by its number or title…", this::ask, "Shortcut+J");
    }

    private void ask() {
        NameDialog.toChoose(
                        window.overlay(),
                        "Open an article beside this one: its number, or words of its title",
                        typed -> fitting(typed).stream()
                                .map(ArticleActions::name)
                                .toList(),
                        "No article has this number, or these words in its title.",
                        this::open)
                .open();
    }

    /** The articles whose number begins so, the shortest first, then those with all these words in the title. */
    private List<ColumnState> fitting(String typed) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).split("\\s+"));
        return window.model().columns().stream()
                .filter(c -> isNumbered(c, typed) || words.stream().allMatch(title(c)::contains))
                .sorted(Comparator.comparing((ColumnState c) -> !isNumbered(c, typed))
                        .thenComparing(ColumnState::number))
                .toList();
    }

    private static boolean isNumbered(ColumnState column, String typed) {
        return Integer.toString(column.number()).startsWith(typed);
    }

    private static String title(ColumnState column) {
        return column.article().title().toLowerCase(Locale.ROOT);
    }

    private static String name(ColumnState column) {
        return column.number() + "  " + column.article().title();
    }

    private void open(String chosen) {
        window.model().columns().stream()
                .filter(c -> name(c).equals(chosen))
                .findFirst()
                .ifPresent(c -> window.columns().openBeside(c.article().id()));
    }
}
