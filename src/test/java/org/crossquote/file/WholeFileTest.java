package org.crossquote.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsUpToTheLimitAndNotBeyond() throws Exception {
        Path file = Files.write(folder.resolve("a"), new byte[100]);
        assertThat(WholeFile.bytes(file, 100)).hasSize(100);
        assertThatThrownBy(() -> WholeFile.bytes(file, 99))
                .isInstanceOf(UnsuitableFileException.class)
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> WholeFile.bytes(folder.resolve("b"), 99)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatHidesItsSizeIsStillLimited() {
        // This one says that it has no bytes at all.
        Path file = Path.of("/proc/self/status");
        assertThatThrownBy(() -> WholeFile.bytes(file, 10)).hasMessageContaining("too large");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNoFileAlsoBehindALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        assertThatThrownBy(() -> WholeFile.bytes(link, 10)).hasMessage("it is a pipe or a device");
    }
}
