package org.crossquote.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureWordsTest {
    @TempDir
    Path folder;

    @Test
    void aReasonIsNeverOnlyThePath() throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "a file where a folder is wanted");
        Throwable inTheWay = catchThrowable(() -> Files.createDirectories(file));
        assertThat(inTheWay).hasMessage(file.toString());
        assertThat(FailureWords.of(inTheWay)).isEqualTo("something else of that name is in the way");
        assertThat(FailureWords.of(catchThrowable(() -> Files.readString(folder.resolve("gone")))))
                .isEqualTo("it is not there");
        assertThat(FailureWords.of(new AccessDeniedException("/x"))).isEqualTo("it may not be read or written");
    }

    @Test
    void whereAFileIsToBeWrittenTheFolderThatIsMissingIsNamed() {
        Path gone = folder.resolve("nowhere");
        Throwable failure = catchThrowable(() -> Files.writeString(gone.resolve("report.html"), "x"));
        assertThat(FailureWords.ofWriting(gone.resolve("report.html"), failure))
                .isEqualTo("there is no folder " + gone);
        assertThat(FailureWords.ofWriting(folder.resolve("report.html"), new IOException("broken pipe")))
                .isEqualTo("broken pipe");
    }

    @Test
    void whatTheSystemSaysIsKept() {
        assertThat(FailureWords.of(new FileSystemException("/x", null, "No space left on device")))
                .isEqualTo("No space left on device");
        assertThat(FailureWords.of(new IOException("broken pipe"))).isEqualTo("broken pipe");
        assertThat(FailureWords.of(new StackOverflowError())).isEqualTo("StackOverflowError");
    }
}
