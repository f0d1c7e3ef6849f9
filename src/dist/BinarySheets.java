import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Puts each style sheet of the window into the jar a second time, as JavaFX reads it fastest: it looks for the {@code .bss} beside a {@code .css} first.
 * Only in the jar: beside classes that are being worked on it would be older than the sheet one day.
 *
 * <p>Argument: the jar, which has to be on the class path as well.
 */
final class BinarySheets {
    /** Those of the window; the sheet of the report is a browser's. */
    private static final String SHEETS = "/org/crossquote/app";

    private BinarySheets() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("sheets");
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            for (Path sheet : sheets(jar.getPath(SHEETS))) {
                Path text = Files.copy(sheet, folder.resolve("sheet.css"));
                Path binary = folder.resolve("sheet.bss");
                Stylesheet.convertToBinary(text.toFile(), binary.toFile());
                String name = sheet.getFileName().toString();
                Path beside = sheet.resolveSibling(name.substring(0, name.length() - 3) + "bss");
                Files.copy(
                        binary,
                        beside,
                        StandardCopyOption.REPLACE_EXISTING); // where nothing had changed, the jar is the last one
                Files.delete(text);
                Files.delete(binary);
            }
        }
        Files.delete(folder);
    }

    private static List<Path> sheets(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            List<Path> sheets =
                    all.filter(p -> p.toString().endsWith(".css")).sorted().toList();
            if (sheets.isEmpty()) {
                throw new IOException("There is no style sheet in " + in);
            }
            return sheets;
        }
    }
}
