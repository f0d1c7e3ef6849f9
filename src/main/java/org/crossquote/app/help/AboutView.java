package org.crossquote.app.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.help.ProgramFiles.Licence;
import org.crossquote.message.MessageFile;

/** Which version runs, in which build, and under which licences. */
public final class AboutView extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(AboutView.class);

    /**
     * Shows what is known.
     *
     * @param version the version that the build wrote into the program
     * @param build what tells this build from others
     * @param licences the licence texts that come with the program
     */
    public AboutView(String version, String build, List<Licence> licences) {
        super(10);
        getStyleClass().add("about");
        getChildren()
                .addAll(
                        line(MESSAGES.text("about.what")),
                        line(MESSAGES.text("about.version", version, build)),
                        line(MESSAGES.text(
                                "about.runtime",
                                System.getProperty("java.version", ""),
                                System.getProperty("javafx.version", ""),
                                System.getProperty("os.name", ""))),
                        line(MESSAGES.text("about.network")),
                        line(MESSAGES.text("about.licences", licences.size())));
        if (!licences.isEmpty()) {
            getChildren().add(texts(licences));
        }
    }

    private static Label line(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }

    private static HBox texts(List<Licence> licences) {
        ListView<String> names = new ListView<>();
        names.getItems().setAll(licences.stream().map(Licence::name).toList());
        names.getStyleClass().add("licence-names");
        names.setAccessibleText(MESSAGES.text("about.licences.list"));
        names.setMinWidth(230);
        names.setPrefWidth(230);
        TextArea text = new TextArea();
        text.setEditable(false);
        text.getStyleClass().add("licence-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        names.getSelectionModel().selectedIndexProperty().addListener((value, before, now) -> {
            int index = now.intValue();
            text.setText(index < 0 ? "" : licences.get(index).text());
            text.positionCaret(0);
        });
        names.getSelectionModel().selectFirst();
        HBox both = new HBox(12, names, text);
        setVgrow(both, Priority.ALWAYS);
        return both;
    }
}
