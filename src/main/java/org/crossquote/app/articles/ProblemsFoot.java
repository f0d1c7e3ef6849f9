package org.crossquote.app.articles;

import java.util.List;
import javafx.scene.control.Label;
import org.crossquote.message.MessageFile;

/** Under the list of articles: what is none, and why. */
final class ProblemsFoot extends Label {
    private static final MessageFile MESSAGES = MessageFile.beside(ProblemsFoot.class);

    /** More problems are in the status line. */
    private static final int MOST = 4;

    ProblemsFoot() {
        getStyleClass().add("view-foot");
        setWrapText(true);
    }

    /** @param problems a sentence each */
    void show(List<String> problems) {
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
        setText(String.join("\n", problems.subList(0, Math.min(MOST, problems.size())))
                + (problems.size() > MOST ? "\n" + MESSAGES.text("problems.more", problems.size() - MOST) : ""));
    }
}
