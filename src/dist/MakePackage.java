import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the application image and the package of the system it runs on, from the jar that Maven made. Started by {@code mvn -Pdist package}, as a
 * source file, by the JDK whose runtime is packaged.
 *
 * <p>Arguments: the jar, the project's version, the folder to write to, and the folder of this file.
 */
final class MakePackage {
    private MakePackage() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 4) {
            throw new IllegalArgumentException("Usage: MakePackage JAR VERSION OUTPUT SOURCES");
        }
        Path jar = Path.of(args[0]).toAbsolutePath();
        String version = args[1].replaceAll("[^0-9.].*", "");
        Path output = Path.of(args[2]).toAbsolutePath();
        Path sources = Path.of(args[3]).toAbsolutePath();

        Folders.delete(output);
        Files.createDirectories(output);
        Tools tools = Tools.ofThisJdk(output.resolve("work"));
        ApplicationImage image = ApplicationImage.make(tools, jar, version, sources, output);
        for (Launcher launcher : Launcher.values()) {
            image.train(launcher);
        }
        image.removeTools();
        SystemPackage.make(tools, image, version, sources, output);
        Folders.delete(output.resolve("work"));
    }
}
