package org.crossquote.app.fault;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.crossquote.fault.FaultReport;
import org.crossquote.message.MessageFile;

/** The dialog as a window of its own: the reader's window may be what broke. It holds nothing up. */
public final class FaultWindow implements FaultDesk.Shown {
    private final Stage stage = new Stage();
    private final FaultPane pane;

    private FaultWindow(Stage reader, FaultReport report) {
        pane = new FaultPane(report, FaultWindow::copy, stage::close);
        Scene scene = new Scene(pane);
        if (reader.getScene() != null) {
            scene.getStylesheets().setAll(reader.getScene().getStylesheets());
        }
        if (reader.isShowing()) {
            stage.initOwner(reader);
        }
        stage.initModality(Modality.NONE);
        stage.setResizable(false);
        stage.setTitle(MessageFile.beside(FaultWindow.class).text("window"));
        stage.setScene(scene);
    }

    /**
     * Opens the dialog. FX thread only.
     *
     * @param reader the reader's window
     */
    public static FaultDesk.Shown over(Stage reader, FaultReport report) {
        FaultWindow window = new FaultWindow(reader, report);
        window.stage.show();
        return window;
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void count(int more) {
        pane.count(more);
        stage.sizeToScene();
    }

    @Override
    public boolean isClosed() {
        return !stage.isShowing();
    }
}
