package org.crossquote.app.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.crossquote.app.script.GuardedFlow;
import org.crossquote.link.ChangedSentence;
import org.crossquote.link.Edit;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;

/** Sentences as they were and as they are, the words that differ marked. */
final class ChangeList extends ScrollPane {
    private static final MessageFile MESSAGES = MessageFile.beside(ChangeList.class);

    /** What has changed more than this is another article. */
    private static final int MOST = 200;

    ChangeList(List<ChangedSentence> changed, String before, String now) {
        VBox list = new VBox(16);
        list.getStyleClass().add("change-list");
        for (ChangedSentence one : changed.subList(0, Math.min(MOST, changed.size()))) {
            GridPane pair = new GridPane(12, 4);
            row(pair, "was", one.was(), one.edits(), Edit::a, before);
            row(pair, "is", one.is(), one.edits(), Edit::b, now);
            list.getChildren().add(pair);
        }
        if (changed.size() > MOST) {
            list.getChildren().add(new Label(MESSAGES.text("more", changed.size() - MOST)));
        }
        setContent(list);
        setFitToWidth(true);
        getStyleClass().add("change-scroll");
    }

    private static void row(
            GridPane pair, String name, Span sentence, List<Edit> edits, Function<Edit, Span> side, String text) {
        Label label = new Label(MESSAGES.text(name));
        label.getStyleClass().add("change-" + name);
        label.setMinWidth(USE_PREF_SIZE);
        List<Text> runs = new ArrayList<>();
        if (sentence.length() == 0) {
            Text none = new Text(MESSAGES.text(name + ".nothing"));
            none.getStyleClass().add("change-none");
            runs.add(none);
        }
        for (Edit edit : edits) {
            Span span = side.apply(edit);
            int start = Math.max(span.start(), sentence.start());
            int end = Math.min(span.end(), sentence.end());
            if (start < end) {
                Text part = new Text(text.substring(start, end).replace('\n', ' '));
                part.getStyleClass().add(edit.kind() == Edit.Kind.EQUAL ? "change-same" : "change-other-" + name);
                runs.add(part);
            }
        }
        GuardedFlow words = new GuardedFlow();
        words.setRuns(runs);
        GridPane.setHgrow(words, Priority.ALWAYS);
        pair.addRow(pair.getRowCount(), label, words);
    }
}
