package org.crossquote.app.clipboard;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.crossquote.app.FxThread;

/**
 * Another program, from whose window things are dragged: one label for each. Run by {@link DragFromOutside} in a process of its own, with the folder in which the files lie; prints
 * where the labels are, what is being dragged, and what became of it.
 */
public final class DragSource {
    /** What can be dragged: by its name, the paths, or text and page. */
    private static final Map<String, List<String>> FILES =
            Map.of("file", List.of("one.txt"), "folder", List.of("folder"), "files", List.of("one.txt", "two.md"));

    static final String TEXT = "The old bridge\n\n“We will build it again,” said Ann Lee, the mayor.\n";
    static final String PAGE =
            "<h1>The new harbour</h1><p>“Nobody asked us,” said Tom Reed, a fisher of the town who was there.</p>";

    private DragSource() {}

    public static void main(String[] args) {
        FxThread.run(() -> show(Path.of(args[0])));
    }

    private static void show(Path folder) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        VBox labels = new VBox();
        for (String name : List.of("file", "folder", "files", "text", "page")) {
            Label label = new Label(name);
            label.setId(name);
            label.setPrefSize(200, 80);
            label.setOnDragDetected(event -> {
                label.startDragAndDrop(TransferMode.COPY).setContent(content(name, folder));
                event.consume();
                System.out.println("drags " + name);
            });
            label.setOnDragDone(event -> System.out.println("done " + name + " " + event.getTransferMode()));
            labels.getChildren().add(label);
        }
        stage.setScene(new Scene(labels));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        Platform.runLater(() -> labels.getChildren().forEach(label -> {
            Bounds at = label.localToScreen(label.getBoundsInLocal());
            System.out.println("at " + label.getId() + " " + (int) at.getCenterX() + " " + (int) at.getCenterY());
        }));
    }

    private static ClipboardContent content(String name, Path folder) {
        ClipboardContent content = new ClipboardContent();
        if (FILES.containsKey(name)) {
            List<File> files = new ArrayList<>();
            FILES.get(name).forEach(file -> files.add(folder.resolve(file).toFile()));
            content.putFiles(files);
        } else if (name.equals("text")) {
            content.putString(TEXT);
        } else {
            content.putHtml(PAGE);
            content.putString("The new harbour");
        }
        return content;
    }
}
