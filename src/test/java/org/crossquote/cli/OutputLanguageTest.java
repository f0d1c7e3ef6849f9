package org.crossquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossquote.message.InPseudoLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What programs read is the same in every language; what people read is in theirs. */
@ResourceLock(Resources.LOCALE)
class OutputLanguageTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void twoArticles() throws Exception {
        String said = "“We cannot pay for the new bridge over the river any longer”";
        Files.writeString(
                folder.resolve("a.txt"),
                "Mayor Ruth Okafor spoke on Monday. " + said
                        + ", Okafor said. She denies that she said “never again”.\n");
        Files.writeString(
                folder.resolve("b.txt"),
                "Bridge opens\n\nMayor Ruth Okafor said on Monday: “We really cannot pay for the bridge over the river any"
                        + " longer.”\n");
    }

    @Test
    void whatProgramsReadIsTheSameInEveryLanguage() {
        for (String command : new String[] {"structure", "read", "quotes", "links"}) {
            String english = run(command, "--json", folder.toString());
            assertThat(english).isNotEmpty();
            try (InPseudoLanguage _ = new InPseudoLanguage()) {
                assertThat(run(command, "--json", folder.toString()))
                        .as(command)
                        .isEqualTo(english);
            }
        }
        assertThat(run("links", "--json", folder.toString())).contains("\"inWords\":\"");
    }

    @Test
    void whatPeopleReadIsInTheirs() {
        try (InPseudoLanguage _ = new InPseudoLanguage()) {
            assertThat(run("quotes", folder.toString())).startsWith("åŕŕţîîçļļé");
        }
    }

    private static String run(String... args) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        CommandLineRunner.run(new NoDesktop(), results, new ByteArrayOutputStream(), args);
        return results.toString(StandardCharsets.UTF_8);
    }

    private static final class NoDesktop implements Desktop {
        @Override
        public int open(List<Path> paths, Path passim) {
            throw new IllegalStateException("no window was wanted");
        }

        @Override
        public int open(List<Path> paths) {
            return 1;
        }

        @Override
        public Path notes() {
            return Path.of("none");
        }

        @Override
        public Map<String, String> colours() {
            return Map.of();
        }

        @Override
        public int snapshot(Snapshot snapshot) {
            return 1;
        }
    }
}
