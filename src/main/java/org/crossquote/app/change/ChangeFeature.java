package org.crossquote.app.change;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.overlay.Sheet;
import org.crossquote.fault.Faults;
import org.crossquote.link.ChangedSentence;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;

/** On request, the sentences of an article that are others than before, as they were and as they are. */
public final class ChangeFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(ChangeFeature.class);

    private final EarlierTexts texts;
    private Origin open = Origin.BUNDLED;

    /** @param texts what articles said before */
    public ChangeFeature(EarlierTexts texts) {
        this.texts = texts;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("change.css", ChangeFeature.class);
        texts.setOnShow(article -> show(window, article));
        var current = window.columns().currentColumnProperty();
        window.actions()
                .add(
                        Group.READING,
                        "article.changes",
                        MESSAGES.text("command.article.changes"),
                        current.isNotNull(),
                        () -> show(window, current.get().article()));
        window.actions().also("article.changes", MESSAGES.text("command.article.changes.words"));
        window.columns().addPart(column -> {
            MenuItem item = new MenuItem(MESSAGES.text("card"));
            item.setId("card-changes");
            item.setVisible(texts.knows(column.article().id()));
            item.setOnAction(e -> show(window, column.article()));
            column.addMenuItem(item);
        });
        window.life().onOpened(() -> {
            if (!open.equals(window.workspace().origin())) {
                texts.clear();
                open = window.workspace().origin();
            }
        });
    }

    private void show(Workbench window, Article article) {
        Optional<String> before = texts.of(article);
        if (before.isEmpty()) {
            window.status().hint(MESSAGES.text("nothing", article.title()));
            return;
        }
        window.work().background().execute(Faults.telling(() -> {
            List<ChangedSentence> changed = ChangedSentence.between(before.get(), article.text());
            window.work().fx().execute(() -> open(window, article, before.get(), changed));
        }));
    }

    private static void open(Workbench window, Article article, String before, List<ChangedSentence> changed) {
        if (changed.isEmpty()) {
            window.status().hint(MESSAGES.text("only-blanks", article.title()));
        } else {
            new Sheet(
                            MESSAGES.text("heading", article.title(), changed.size()),
                            new ChangeList(changed, before, article.text()),
                            window.overlay())
                    .open();
        }
    }
}
