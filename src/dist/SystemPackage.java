import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The package that a reader installs: deb here, msi on Windows, dmg on a Mac. */
final class SystemPackage {
    private SystemPackage() {}

    /** Makes it, and says how large it is; where the system's own tools for it are missing, says that. */
    static void make(Tools tools, ApplicationImage image, String version, Path sources, Path output)
            throws IOException, InterruptedException {
        System.out.printf("The application image is %s (%d MB).%n", image.root(), Folders.size(image.root()) >> 20);
        if (Tools.isSystem("Linux") && !(Tools.isThere("dpkg-deb") && Tools.isThere("fakeroot"))) {
            System.out.println("No package: it needs dpkg-deb and fakeroot. The image can be used as it is.");
            return;
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--type", type(),
                "--app-image", image.root().toString(),
                "--name", Launcher.WINDOW.launcherName,
                "--app-version", version,
                "--description", "Compare accounts of one event: who is quoted saying what, and what is missing where",
                "--vendor", "Crossquote",
                "--license-file", sources.resolve("../../LICENSE").normalize().toString(),
                "--resource-dir", resources(tools, sources).toString(),
                "--dest", output.toString()));
        arguments.addAll(own(tools, sources));
        // Copies in the package are as old as the files that the caches were trained on: dpkg-deb heeds this variable.
        tools.jdk(
                "jpackage",
                arguments,
                Map.of("SOURCE_DATE_EPOCH", String.valueOf(image.time().getEpochSecond())));
        for (Path file : Folders.files(output)) {
            System.out.printf("The package is %s (%d MB).%n", file, Files.size(file) >> 20);
        }
    }

    /** The program's sign in the form of this system. */
    static Path icon(Path sources) {
        String ending = Tools.isSystem("Mac") ? "icns" : Tools.isSystem("Windows") ? "ico" : "png";
        return sources.resolve("icon").resolve("crossquote." + ending);
    }

    private static String type() {
        return Tools.isSystem("Mac") ? "dmg" : Tools.isSystem("Windows") ? "msi" : "deb";
    }

    /** What takes the place of jpackage's own templates: of Linux the desktop entry, with the formats, and what is run when it is installed. */
    private static Path resources(Tools tools, Path sources) throws IOException {
        Path resources = Files.createDirectories(tools.work().resolve("resources"));
        if (Tools.isSystem("Linux")) {
            String mediaTypes = Format.mediaTypes(Format.read(sources));
            for (Path template : Folders.files(sources.resolve("deb"))) {
                Files.writeString(
                        resources.resolve(template.getFileName().toString()),
                        Files.readString(template).replace("MEDIA_TYPES", mediaTypes));
            }
        }
        return resources;
    }

    /** What only this system has. */
    private static List<String> own(Tools tools, Path sources) throws IOException {
        if (Tools.isSystem("Linux")) {
            return List.of(
                    "--linux-shortcut",
                    "--linux-package-name",
                    "crossquote",
                    "--linux-menu-group",
                    "Office",
                    "--linux-app-category",
                    "editors",
                    "--linux-deb-maintainer",
                    "maintainers@crossquote.example");
        }
        List<String> options = new ArrayList<>();
        if (Tools.isSystem("Windows")) {
            options.addAll(List.of(
                    "--win-menu",
                    "--win-shortcut-prompt",
                    "--win-dir-chooser",
                    "--win-per-user-install",
                    "--win-upgrade-uuid",
                    "6f3a3d8e-6b1c-4c55-9b0e-4d0f6f1c2a11"));
        }
        for (Format format : Format.read(sources)) {
            if (!format.isFolder()) {
                Path file = tools.work().resolve(format.ending() + ".properties");
                options.addAll(List.of(
                        "--file-associations",
                        Files.writeString(file, format.association()).toString()));
            }
        }
        return options;
    }
}
