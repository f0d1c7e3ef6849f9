import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Puts the content of a Debian package into an empty folder and tries it there: the commands' launcher finds quotations, the window opens on the
 * bundled articles, and a picture of the screen is what the program's own {@code snapshot} draws of them. Both launchers must start from their caches.
 * Run by {@code .ci/package} on a display of 1400 by 900 pixels without a window manager; nothing is installed.
 *
 * <p>Arguments: the package, and the folder to work in.
 */
final class CheckPackage {
    private static final Rectangle SCREEN = new Rectangle(1400, 900);
    /** Of the pixels, those that may be others: where the mouse is, and what a screen rounds in another way. */
    private static final double MAY_DIFFER = 0.03;
    /** Of 255, how much a colour may be off and still be the same. */
    private static final int ROUNDING = 12;

    private final Path program;
    private final Path work;

    private CheckPackage(Path program, Path work) {
        this.program = program;
        this.work = work;
    }

    public static void main(String[] args) throws IOException, InterruptedException, AWTException {
        Path work = Path.of(args[1]).toAbsolutePath();
        Folders.delete(work);
        Files.createDirectories(work);
        Tools.run(List.of("dpkg-deb", "-x", args[0], work.toString()), Map.of());
        CheckPackage check = new CheckPackage(work.resolve("opt/crossquote/bin"), work);
        check.commandsRun();
        check.windowShowsTheArticles();
        System.out.println("The package holds what it should.");
        System.exit(0); // AWT keeps a thread
    }

    private void commandsRun() throws IOException, InterruptedException {
        Process quotes = start(Launcher.COMMANDS, "-XX:AOTMode=on", List.of("quotes", "articles", "--json"));
        long found;
        try (BufferedReader lines = quotes.inputReader()) {
            found = lines.lines().filter(line -> line.contains("\"exact\"")).count();
        }
        require(quotes.waitFor() == 0 && found > 0, "The commands' launcher found no quotations.");
        System.out.println(found + " quotations found by the commands' launcher.");
    }

    private void windowShowsTheArticles() throws IOException, InterruptedException, AWTException {
        Process window = start(Launcher.WINDOW, "-XX:AOTMode=on -Dcrossquote.trace=on", List.of());
        try (BufferedReader lines = window.inputReader()) {
            require(
                    lines.lines().peek(System.out::println).anyMatch(line -> line.startsWith("found")),
                    "The window was not drawn.");
            Robot robot = new Robot();
            robot.mouseMove(SCREEN.width - 1, SCREEN.height - 1);
            robot.delay(2000); // what comes last is a hint that goes by itself
            BufferedImage screen = robot.createScreenCapture(SCREEN);
            ImageIO.write(screen, "png", work.resolve("screen.png").toFile());
            double different = different(screen, drawnByItself());
            System.out.printf(
                    "%.2f %% of the screen is unlike the program's own picture of the articles.%n", 100 * different);
            require(
                    different <= MAY_DIFFER,
                    "The screen does not show the articles: see " + work.resolve("screen.png"));
        } finally {
            window.destroy();
            window.waitFor();
        }
    }

    private BufferedImage drawnByItself() throws IOException, InterruptedException {
        Path picture = work.resolve("drawn.png");
        Process snapshot = start(
                Launcher.COMMANDS,
                "-XX:AOTMode=auto",
                List.of("snapshot", "-o", picture.toString(), "--size", SCREEN.width + "x" + SCREEN.height));
        snapshot.inputReader().lines().forEach(System.out::println);
        require(snapshot.waitFor() == 0, "No picture was drawn.");
        return ImageIO.read(picture.toFile());
    }

    private Process start(Launcher launcher, String options, List<String> arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(
                List.of(program.resolve(launcher.launcherName).toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_TOOL_OPTIONS", options + " -Dcrossquote.home=" + work.resolve("home"));
        return builder.start();
    }

    private static double different(BufferedImage one, BufferedImage other) {
        long different = 0;
        for (int y = 0; y < SCREEN.height; y++) {
            for (int x = 0; x < SCREEN.width; x++) {
                different += isSame(one.getRGB(x, y), other.getRGB(x, y)) ? 0 : 1;
            }
        }
        return different / (double) (SCREEN.width * SCREEN.height);
    }

    private static boolean isSame(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
