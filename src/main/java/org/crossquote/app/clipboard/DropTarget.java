package org.crossquote.app.clipboard;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.crossquote.message.MessageFile;

/** What is seen over the window while something is dragged there, and takes what is dropped. It takes the mouse from nothing below it. */
final class DropTarget extends StackPane {
    private static final MessageFile MESSAGES = MessageFile.beside(DropTarget.class);

    private final Label words = new Label();
    private final Consumer<Clip> take;

    /** @param take gets what is dropped */
    DropTarget(Consumer<Clip> take) {
        this.take = take;
        getStyleClass().add("drop-target");
        words.getStyleClass().add("drop-words");
        words.setWrapText(true);
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
        sceneProperty().subscribe((before, now) -> {
            if (now != null) {
                listen(now);
            }
        });
    }

    private void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_ENTERED, event -> show(Clip.mayBeOpened(event.getDragboard())));
        scene.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            // Never moved: the file stays where it is. Also what cannot be opened, so that the reader is told when it
            // is dropped.
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            event.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            Clip clip = Clip.of(event.getDragboard());
            event.setDropCompleted(!clip.isEmpty());
            event.consume();
            take.accept(clip);
        });
    }

    /** Shows where things can be dropped, and what. */
    void show(boolean mayBeOpened) {
        words.setText(MESSAGES.text(mayBeOpened ? "drop" : "drop.not"));
        setVisible(true);
    }
}
