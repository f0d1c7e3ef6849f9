package org.crossquote.app.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.crossquote.annotation.Standards;
import org.crossquote.annotation.jsonld.WrittenFile;
import org.crossquote.app.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a window that keeps notes. Whatever they do there, the file that comes of it holds to the standard. */
public abstract class WithNotes {
    @TempDir
    public Path folder;

    public NotesWindow window;

    @BeforeEach
    public void open() {
        window = new NotesWindow(folder);
    }

    @AfterEach
    public void close() throws IOException {
        try (NotesWindow closing = window) {
            assertThat(FxThread.call(() -> closing.notes().saveAll()).join()).isEmpty();
            if (Standards.areThere() && NotesWindow.hasFile(folder)) {
                assertThat(new WrittenFile().problems(closing.onDisk())).isEmpty();
            }
        }
    }
}
