package org.crossquote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crossquote.JavaProcess;
import org.crossquote.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The way to passim and back, with a passim that has found already what it is asked for. */
@DisabledOnOs(OS.WINDOWS)
class PassimScriptTest {
    private static final Path SCRIPT = Path.of("src/test/java/org/crossquote/bench/passim-links.sh");
    private static final String WORDS = "the harbour stays closed until the last ship is out";

    @TempDir
    private Path home;

    private Path bin = Path.of("");
    private Path articles = Path.of("");
    private String said = "";

    @BeforeEach
    void articlesAndProgram() throws IOException {
        bin = Files.createDirectory(home.resolve("bin"));
        articles = Files.createDirectory(home.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), WORDS + "\n");
        Files.writeString(articles.resolve("b.txt"), WORDS + "\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program(
                "crossquote",
                "exec '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + classPath() + "' " + Main.class.getName()
                        + " \"$@\"");
    }

    /** Of this very process, however the program came into it. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
                : System.getProperty("java.class.path");
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private int run(String path, String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", SCRIPT.toAbsolutePath().toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = JavaProcess.builder(command);
        builder.environment().put("PATH", path);
        builder.environment().put("CROSSQUOTE", bin.resolve("crossquote").toString());
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    @Test
    void givesPassimTheTextsAndReadsItsClusters() throws IOException, InterruptedException {
        program("passim", """
                [ "$1 $2" = "-n 20" ] || exit 9
                grep -c '"text"' "$3" >/dev/null || exit 8
                mkdir -p "$4/out.json"
                : > "$4/out.json/_SUCCESS"
                for id in a b; do
                  echo '{"cluster":1,"id":"'$id'.txt","begin":0,"end":51}' > "$4/out.json/part-0000$id.json"
                done""");
        Path run = home.resolve("run");
        int status = run(bin + ":/usr/bin:/bin", articles.toString(), run.toString(), "-n", "20");
        assertThat(said).contains("links.jsonl: 1 links");
        assertThat(status).isZero();
        assertThat(Files.readString(run.resolve("articles.json"))).contains("\"id\":\"a.txt\"", WORDS);
        assertThat(Files.readString(run.resolve("links.jsonl"))).contains("\"grade\":\"identical\"", WORDS);
        assertThat(run(bin + ":/usr/bin:/bin", articles.toString(), run.toString()))
                .isEqualTo(1);
        assertThat(said).contains("is there already");
    }

    @Test
    void saysWhatIsMissing() throws IOException, InterruptedException {
        assertThat(run("/usr/bin:/bin", articles.toString())).isEqualTo(2);
        assertThat(said).contains("passim-links.sh ARTICLES RUN");
        assertThat(run("/usr/bin:/bin", articles.toString(), home.resolve("run").toString()))
                .isEqualTo(1);
        assertThat(said).contains("passim is not on the path");
        assertThat(home.resolve("run")).doesNotExist();
    }
}
