package org.crossquote.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramBuildTest {
    @TempDir
    Path classes;

    @Test
    void aBuildIsTheSameUntilOneOfItsFilesChanges() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(classes.resolve("org")).resolve("A.class"), "one");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        String first = ProgramBuild.id(classes);
        assertThat(ProgramBuild.id(classes)).isEqualTo(first);
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
        String second = ProgramBuild.id(classes);
        assertThat(second).isNotEqualTo(first);
        Files.writeString(classes.resolve("B.class"), "two");
        assertThat(ProgramBuild.id(classes)).isNotEqualTo(second);
        assertThat(ProgramBuild.id(file)).isEqualTo(ProgramBuild.id(file));
        assertThat(ProgramBuild.id()).isEqualTo(ProgramBuild.id());
    }
}
