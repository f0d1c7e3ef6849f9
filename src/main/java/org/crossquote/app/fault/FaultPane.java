package org.crossquote.app.fault;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crossquote.fault.FaultReport;
import org.crossquote.message.MessageFile;

/** What the dialog says: what happened, what is safe, where the details are. */
final class FaultPane extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(FaultPane.class);
    private static final double WIDTH = 460;

    private final Label more = new Label();
    private final Button close = new Button(MESSAGES.text("close"));

    /**
     * @param clipboard takes the details
     * @param onClose puts the dialog away
     */
    FaultPane(FaultReport report, Consumer<String> clipboard, Runnable onClose) {
        super(12);
        getStyleClass().addAll("page", "key-sheet", "fault");
        Label title = new Label(MESSAGES.text("title"));
        title.getStyleClass().add("sheet-title");
        Label what = sentence(MESSAGES.text("what", report.name()), "fault-what");
        Label safe = sentence(MESSAGES.text("safe"), "fault-safe");
        Label log = sentence(
                report.folder() == null
                        ? MESSAGES.text("no-log")
                        : MESSAGES.text("log", report.folder().toString()),
                "fault-log");
        more.setId("fault-more");
        more.setManaged(false);
        Button copy = new Button(MESSAGES.text("copy"));
        copy.setId("fault-copy");
        copy.setOnAction(e -> {
            clipboard.accept(report.details());
            copy.setText(MESSAGES.text("copied"));
        });
        close.setId("fault-close");
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(e -> onClose.run());
        getChildren().addAll(title, what, safe, log, more, new HBox(10, copy, close));
    }

    private static Label sentence(String text, String id) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Says how many faults there have been beside this one. */
    void count(int others) {
        more.setText(MESSAGES.text("more", others));
        more.setManaged(true);
    }
}
