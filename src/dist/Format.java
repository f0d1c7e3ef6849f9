import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A kind of file that the system offers to open with Crossquote. Which program opens it by itself stays the reader's choice.
 *
 * @param ending without the dot; {@code "-"} for a folder
 * @param mediaType as the IANA or freedesktop.org registers it
 */
record Format(String ending, String mediaType, String name) {
    /** Those that {@code formats.txt} lists. */
    static List<Format> read(Path sources) throws IOException {
        return Files.readAllLines(sources.resolve("formats.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 3))
                .map(parts -> new Format(parts[0], parts[1], parts[2]))
                .toList();
    }

    /** The media types as a desktop entry lists them. */
    static String mediaTypes(List<Format> formats) {
        return formats.stream().map(Format::mediaType).distinct().collect(Collectors.joining(";", "", ";"));
    }

    /** Whether it is a folder, which has no ending. */
    boolean isFolder() {
        return ending.equals("-");
    }

    /** Written as jpackage reads an association. */
    String association() {
        return "extension=" + ending + "\nmime-type=" + mediaType + "\ndescription=" + name + "\n";
    }
}
