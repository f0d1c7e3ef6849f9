package org.crossquote.app.help;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts that come with the program: in its jar, or beside its classes while it is worked on. Others' jars have files of the same names,
 * so the class path is not asked. Nothing here needs a network.
 */
public final class ProgramFiles {
    private static final String GUIDE = "guide.md";
    private static final List<String> OWN = List.of("LICENSE", "NOTICE");

    private final Path program;

    /** @param program the program's jar, or the folder of its classes */
    ProgramFiles(Path program) {
        this.program = program;
    }

    /** Those of the running program; empty when it does not say where it comes from. */
    public static Optional<ProgramFiles> ofProgram() {
        CodeSource source = ProgramFiles.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(new ProgramFiles(Path.of(source.getLocation().toURI())));
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean isJar() {
        return Files.isRegularFile(program);
    }

    /** Where the project lies whose classes run; empty when there is none. */
    private Optional<Path> project() {
        for (Path folder = program; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("docs").resolve(GUIDE))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The guide in the reader's language or else in English, in Markdown; empty where it does not lie with the program. */
    public Optional<String> guide() {
        String language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return guideFile("guide_" + language + ".md").or(() -> guideFile(GUIDE)).flatMap(ProgramFiles::text);
    }

    /**
     * A file beside the guide.
     *
     * @param name such as {@code pictures/light.png}
     */
    public Optional<URL> guideFile(String name) {
        return isJar()
                ? inJar("guide/" + name)
                : project().map(p -> p.resolve("docs").resolve(name)).flatMap(ProgramFiles::url);
    }

    private Optional<URL> inJar(String entry) {
        try {
            URL url = URI.create("jar:" + program.toUri() + "!/" + entry).toURL();
            url.openStream().close();
            return Optional.of(url);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URL> url(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(URL url) {
        try (var in = url.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * A licence text and where it lies.
     *
     * @param name such as {@code LICENSE} or {@code licences/MPL-2.0.txt}
     */
    public record Licence(String name, String text) {}

    /** The program's own licence and notice first, then those of the libraries in it. */
    public List<Licence> licences() {
        try {
            if (!isJar()) {
                Path copied = program.resolve("META-INF");
                Stream<Path> own = OWN.stream()
                        .filter(name -> Files.notExists(copied.resolve(name)))
                        .flatMap(name -> project().map(p -> p.resolve(name)).stream())
                        .filter(Files::isRegularFile);
                return Stream.concat(own, under(copied))
                        .map(f -> licence(Objects.requireNonNull(f.getParent()), f))
                        .toList();
            }
            try (FileSystem jar = FileSystems.newFileSystem(program, Map.of())) {
                Path root = jar.getPath("META-INF");
                return under(root).map(f -> licence(root, f)).toList();
            }
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Path> under(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files =
                Files.find(folder, 3, (path, file) -> file.isRegularFile() && isLicence(folder, path))) {
            return files.sorted((a, b) -> order(folder, a).compareTo(order(folder, b))).toList().stream();
        }
    }

    private static boolean isLicence(Path folder, Path file) {
        return folder.relativize(file).toString().matches("(?i)(licen[cs]e|notice|licen[cs]es[/\\\\]).*");
    }

    /** What lies beside the notice is the program's own. */
    private static String order(Path folder, Path file) {
        Path name = folder.relativize(file);
        return name.getNameCount() + name.toString();
    }

    private static Licence licence(Path root, Path file) {
        try {
            return new Licence(root.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            return new Licence(root.relativize(file).toString(), String.valueOf(e.getMessage()));
        }
    }
}
