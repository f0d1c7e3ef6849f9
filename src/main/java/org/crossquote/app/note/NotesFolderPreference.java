package org.crossquote.app.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.NotesPlace;
import org.crossquote.fault.Faults;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;

/** Where the notes are kept: shows the folder, opens it, and takes the wish for another one, which is fulfilled at the next start. */
final class NotesFolderPreference {
    private static final MessageFile MESSAGES = MessageFile.beside(NotesFolderPreference.class);

    private final Workbench window;
    private final FileQuestions files;
    private final Path usual;
    private final ObjectProperty<NotesPlace> place;
    private final Label where = wrapped();
    private final Label next = wrapped();
    private final Button back = button("folder.usual");
    private final Button stay = button("folder.stay");

    /** @param usual where notes are kept when nothing else is wanted */
    NotesFolderPreference(Workbench window, FileQuestions files, Path usual) {
        this.window = window;
        this.files = files;
        this.usual = usual;
        place = window.preferences().of(NotesPlace.SECTION);
    }

    Node control() {
        Button open = button("folder.open");
        open.setOnAction(e -> open());
        Button choose = button("folder.choose");
        choose.setOnAction(e -> files.toFolder(MESSAGES.text("folder.choose")).ifPresent(this::wish));
        back.setOnAction(e -> wish(usual));
        stay.setOnAction(e -> wish(now()));
        next.getStyleClass().add("preference-note");
        place.subscribe(this::show);
        return new VBox(6, where, new FlowPane(8, 6, open, choose, back, stay), next);
    }

    private Path now() {
        return place.get().in(usual);
    }

    private void show() {
        Path wanted = place.get().next(usual);
        boolean isWish = !wanted.equals(now());
        where.setText(now().toString());
        next.setText(isWish ? MESSAGES.text("folder.next", wanted.toString()) : "");
        show(next, isWish);
        show(stay, isWish);
        show(back, !wanted.equals(usual) && !now().equals(usual));
    }

    private void wish(Path folder) {
        if (!folder.equals(usual) && !Files.isWritable(folder)) {
            next.setText(MESSAGES.text("folder.refused", folder.toString()));
            show(next, true);
        } else {
            place.set(place.get().wanting(folder.toAbsolutePath(), usual));
        }
    }

    private void open() {
        Path folder = now();
        Faults.tellOf(CompletableFuture.supplyAsync(
                        () -> failure(folder), window.work().background())
                .thenAcceptAsync(
                        why -> {
                            if (!why.isEmpty()) {
                                next.setText(why);
                                show(next, true);
                            }
                        },
                        window.work().fx()));
    }

    private String failure(Path folder) {
        try {
            Files.createDirectories(folder); // before the first note there is none
            files.show(folder);
            return "";
        } catch (IOException e) {
            return MESSAGES.text("folder.unopened", folder.toString(), FailureWords.of(e));
        }
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static Button button(String message) {
        Button button = new Button(MESSAGES.text(message));
        button.setId(message);
        return button;
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
