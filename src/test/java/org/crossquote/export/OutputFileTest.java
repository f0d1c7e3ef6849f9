package org.crossquote.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsThereUnlessItMayGo() throws IOException {
        Path file = folder.resolve("notes.md");
        OutputFile.write(file, new byte[] {'a'}, false);
        assertThatThrownBy(() -> OutputFile.write(file, new byte[] {'b'}, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("a");
        OutputFile.write(file, new byte[] {'c'}, true);
        assertThat(file).hasContent("c");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("no/notes.md"), new byte[0], true))
                .isInstanceOf(NoSuchFileException.class);
    }
}
