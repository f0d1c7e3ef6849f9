import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs programs: those of the JDK that runs this, and others. */
final class Tools {
    private final Path jdk;
    private final Path work;

    private Tools(Path jdk, Path work) {
        this.jdk = jdk;
        this.work = work;
    }

    /** Those of the JDK that runs this; {@code work} is a folder for what is made on the way. */
    static Tools ofThisJdk(Path work) throws IOException {
        Files.createDirectories(work);
        return new Tools(Path.of(System.getProperty("java.home")), work);
    }

    /** Whether the system's name begins so, such as {@code "Linux"}, {@code "Windows"}, {@code "Mac"}. */
    static boolean isSystem(String name) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a program is on the path. */
    static boolean isThere(String program) {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /** A folder for what is made on the way. */
    Path work() {
        return work;
    }

    /** Runs a tool of the JDK. */
    void jdk(String tool, List<String> arguments) throws IOException, InterruptedException {
        jdk(tool, arguments, Map.of());
    }

    /** Runs a tool of the JDK with more variables in its environment. */
    void jdk(String tool, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(jdk.resolve("bin").resolve(tool).toString()));
        command.addAll(arguments);
        run(command, environment);
    }

    /** Runs a program, which must end well; what it says is seen where this runs. */
    static void run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException("Exit status " + status + " of " + String.join(" ", command));
        }
    }
}
