package org.crossquote.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crossquote.file.AtomicFile.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatBreaksOffLeavesTheOldContentsAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "old");
        assertThatThrownBy(() -> AtomicFile.write(
                        file,
                        out -> {
                            out.write('n');
                            out.flush();
                            throw new IOException("disk full");
                        },
                        Option.LASTING))
                .hasMessage("disk full");
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("old");
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void anInterruptedThreadWritesToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "old");
        Thread.currentThread().interrupt();
        try {
            AtomicFile.write(file, out -> out.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } finally {
            Thread.interrupted();
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("new");
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void whatCannotBeWrittenIsCalledAsTheReaderCalledIt() throws IOException {
        Path inNoFolder = folder.resolve("gone").resolve("report.html");
        assertThatThrownBy(() -> AtomicFile.write(inNoFolder, out -> {}))
                .isInstanceOfSatisfying(
                        NoSuchFileException.class, e -> assertThat(e.getFile()).isEqualTo(inNoFolder.toString()));
        Path inFile = Files.writeString(folder.resolve("f"), "a file").resolve("report.html");
        assertThatThrownBy(() -> AtomicFile.write(inFile, out -> {}))
                .hasMessageContaining(inFile.toString())
                .hasMessageNotContaining(AtomicFile.TEMPORARY);
        Path folderInTheWay = folder.resolve("way");
        Files.createDirectories(folderInTheWay.resolve("full"));
        assertThatThrownBy(() -> AtomicFile.write(folderInTheWay, out -> {}))
                .hasMessageContaining(folderInTheWay.toString())
                .hasMessageNotContaining(AtomicFile.TEMPORARY);
    }

    private String[] names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
