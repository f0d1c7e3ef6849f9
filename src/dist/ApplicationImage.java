import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with the program, its own Java and its launchers, which runs wherever it is put. */
final class ApplicationImage {
    /**
     * What the program uses of Java. {@code jdk.charsets} has the encodings of older files, {@code jdk.localedata} how dates and numbers are written;
     * of the crypto modules none is needed, since the program opens no connection.
     */
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.xml,jdk.unsupported,jdk.charsets,jdk.localedata,jdk.jfr";

    private static final String LANGUAGES = "en,es,de,fr";
    private static final String MAIN_CLASS = "org.crossquote.Main";
    private static final String JAR = "crossquote.jar";
    /** A start is over before the optimising compiler has paid for itself: see docs/decisions/0004-a-quick-start.md. */
    private static final List<String> OPTIONS =
            List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Tools tools;
    private final Path root;
    private final Instant time = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private ApplicationImage(Tools tools, Path root) {
        this.tools = tools;
        this.root = root;
    }

    /** Makes it in {@code output}. */
    static ApplicationImage make(Tools tools, Path jar, String version, Path sources, Path output)
            throws IOException, InterruptedException {
        Path runtime = tools.work().resolve("runtime");
        tools.jdk(
                "jlink",
                List.of(
                        "--add-modules",
                        MODULES,
                        "--include-locales",
                        LANGUAGES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        runtime.toString()));
        Path input = tools.work().resolve("input");
        Files.createDirectories(input);
        unpackLibraries(Files.copy(jar, input.resolve(JAR)), input);
        Path commands = tools.work().resolve("commands.properties");
        Files.writeString(
                commands,
                "description=Crossquote for the terminal\nwin-console=true\nlinux-shortcut=false\nwin-menu=false\nwin-shortcut=false\n");

        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                Launcher.WINDOW.launcherName,
                "--app-version",
                version,
                "--description",
                "Compare accounts of one event",
                "--vendor",
                "Crossquote",
                "--input",
                input.toString(),
                "--main-jar",
                JAR,
                "--main-class",
                MAIN_CLASS,
                "--runtime-image",
                runtime.toString(),
                "--icon",
                SystemPackage.icon(sources).toString(),
                "--add-launcher",
                Launcher.COMMANDS.launcherName + "=" + commands,
                "--dest",
                output.toString()));
        OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        tools.jdk("jpackage", arguments);
        String name = Launcher.WINDOW.launcherName + (Tools.isSystem("Mac") ? ".app" : "");
        ApplicationImage image = new ApplicationImage(tools, output.resolve(name));
        image.setTime();
        return image;
    }

    /**
     * A cache holds only for the files that it was trained on, by size and time; it is looked at in whole seconds, which is what packages keep.
     */
    private void setTime() throws IOException {
        for (Path file : List.of(app().resolve(JAR), runtime().resolve("lib").resolve("modules"))) {
            Files.setLastModifiedTime(file, FileTime.from(time));
        }
    }

    /** When what a cache depends on was made, in whole seconds. */
    Instant time() {
        return time;
    }

    /**
     * JavaFX loads its libraries from beside its jar; only where they are missing there it unpacks them into the reader's home, at the first start of
     * each version.
     */
    private static void unpackLibraries(Path jar, Path folder) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar);
                Stream<Path> entries = Files.list(inside.getPath("/"))) {
            for (Path entry : entries.filter(ApplicationImage::isLibrary).toList()) {
                Files.copy(entry, folder.resolve(entry.getFileName().toString()));
                Files.delete(entry);
            }
        }
    }

    private static boolean isLibrary(Path entry) {
        return entry.toString().matches(".*\\.(so|dylib|dll)");
    }

    /** Where it stands. */
    Path root() {
        return root;
    }

    /** Runs a launcher's work once on the packaged Java, and keeps what that loaded and linked in a cache from which it starts from then on. */
    void train(Launcher launcher) throws IOException, InterruptedException {
        Path cache = app().resolve(launcher.launcherName + ".aot");
        List<String> command = new ArrayList<>();
        if (launcher == Launcher.WINDOW && Tools.isSystem("Linux") && Tools.isThere("xvfb-run")) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1400x900x24"));
        }
        command.add(runtime().resolve("bin").resolve("java").toString());
        command.addAll(OPTIONS);
        command.addAll(launcher.trainingOptions);
        command.addAll(List.of(
                "-Xlog:aot=error",
                "-XX:AOTCacheOutput=" + cache,
                "-Dcrossquote.home=" + tools.work().resolve("home")));
        if (System.getenv("DISPLAY") == null && !command.contains("xvfb-run")) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", app().resolve(JAR).toString(), MAIN_CLASS));
        command.addAll(
                launcher.trainingArguments(Path.of("articles").toAbsolutePath().toString()));
        Tools.run(command, Map.of());
        Files.writeString(
                app().resolve(launcher.launcherName + ".cfg"),
                "java-options=-XX:AOTCache=$APPDIR/" + cache.getFileName() + System.lineSeparator(),
                StandardOpenOption.APPEND);
    }

    /** Takes away what only making it needed: its launchers start Java without these. */
    void removeTools() throws IOException {
        Folders.delete(runtime().resolve("bin"));
    }

    private Path app() {
        return root.resolve(Tools.isSystem("Mac") ? "Contents/app" : Tools.isSystem("Windows") ? "app" : "lib/app");
    }

    private Path runtime() {
        return root.resolve(
                Tools.isSystem("Mac")
                        ? "Contents/runtime/Contents/Home"
                        : Tools.isSystem("Windows") ? "runtime" : "lib/runtime");
    }
}
