package org.crossquote.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.crossquote.app.StartupTrace;

/** A JavaFX window with one label, of the same size: what any JavaFX program costs on this machine. */
public final class BareWindow {
    private BareWindow() {}

    /** Opens it. */
    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window itself; apart, because a main class on the class path must not be an application. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Bare")), 1000, 800));
            stage.show();
            new StartupTrace().drawn("drawn", true);
        }
    }
}
