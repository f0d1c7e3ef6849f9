package org.crossquote.app.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.crossquote.app.feature.FileQuestions;

/** Asks for files with the system's own dialogs. */
final class FileDialogs implements FileQuestions {
    private final Window owner;

    /** @param owner before which they are shown */
    FileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toWrite(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toFolder(String title) {
        return toFolder(new DirectoryChooser(), title);
    }

    @Override
    public Optional<Path> toFolder(String title, Path from) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setInitialDirectory(from.toFile());
        return toFolder(chooser, title);
    }

    private Optional<Path> toFolder(DirectoryChooser chooser, String title) {
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public void show(Path folder) throws IOException {
        SystemFolders.show(folder);
    }

    @Override
    public List<Path> toRead(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }
}
