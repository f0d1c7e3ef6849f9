package org.crossquote.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsThereUnlessItMayGo() throws IOException {
        Path file = folder.resolve("notes.md");
        OutputFile.write(file, out -> out.write('a'), false);
        assertThatThrownBy(() -> OutputFile.write(file, out -> out.write('b'), false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("a");
        OutputFile.write(file, out -> out.write('c'), true);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("c");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadAFileMayReadWhatReplacesIt() throws IOException {
        Path file = folder.resolve("notes.md");
        Path usual = Files.createFile(folder.resolve("usual"));
        OutputFile.write(file, out -> out.write('a'), true);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
        for (String permissions : List.of("rw-rw-r--", "rw-------", "r--r--r--")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            OutputFile.write(file, out -> out.write(permissions.getBytes(StandardCharsets.UTF_8)), true);
            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(permissions);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFileStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.md"), "a");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        OutputFile.write(link, out -> out.write('b'), true);
        assertThat(link).isSymbolicLink();
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("b");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("no/notes.md"), out -> {}, true))
                .isInstanceOf(NoSuchFileException.class);
    }
}
