package org.crossquote.app.preference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {
    private static final ProjectDirectories HERE = ProjectDirectories.from("org", "Crossquote", "Crossquote");

    @Test
    void theLogLiesWhereTheSystemHasLogs() {
        Path cache = Path.of(HERE.cacheDir);
        Path state = Path.of("state").toAbsolutePath();
        assertThat(SettingsFolder.logs("Linux", HERE, state.toString())).isEqualTo(state.resolve(cache.getFileName()));
        assertThat(SettingsFolder.logs("Linux", HERE, "not/absolute"))
                .isEqualTo(SettingsFolder.logs("Linux", HERE, null))
                .endsWithRaw(Path.of(".local", "state", cache.getFileName().toString()));
        assertThat(SettingsFolder.logs("Mac OS X", HERE, null))
                .isEqualTo(cache.resolve(
                                Path.of("..", "..", "Logs", cache.getFileName().toString()))
                        .normalize());
        assertThat(SettingsFolder.logs("Windows 11", HERE, null))
                .isEqualTo(Path.of(HERE.dataLocalDir).resolveSibling("logs"));
    }
}
