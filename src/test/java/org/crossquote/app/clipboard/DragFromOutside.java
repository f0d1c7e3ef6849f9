package org.crossquote.app.clipboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.crossquote.app.FxThread;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.shell.Features;
import org.crossquote.app.shell.ReaderWindow;
import org.crossquote.app.shell.WindowServices;
import org.crossquote.source.CollectionOpener;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Drags a file, a folder, files, selected text and a piece of a page out of the window of another process onto the reader, with the mouse, on a real display, and says what was opened.
 * Run by {@code .ci/drag}. Ends with 1 when something else was opened, or nothing.
 */
public final class DragFromOutside {
    private static final int STEPS = 8;
    private static final int LEFT = 300;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Map<String, Point2D> places = new HashMap<>();
    private final ReaderModel model;
    private final ReaderWindow window;
    private final Robot robot = FxThread.call(Robot::new);

    private DragFromOutside(ExecutorService background, Path home) {
        model = FxThread.call(() -> new ReaderModel(new CollectionOpener().bundled()));
        WindowServices services = new WindowServices(
                new FindingCollectionLoader(),
                Optional::empty,
                FileQuestions.NONE,
                background,
                Platform::runLater,
                () -> {},
                home.resolve("notes"),
                home.resolve("pasted"),
                (millis, action) -> () -> {},
                (paths, since, told) -> () -> {});
        window = FxThread.call(() -> new ReaderWindow(
                        model,
                        Origin.BUNDLED,
                        Preferences.defaults(),
                        900,
                        700,
                        services,
                        Features.all(model, services))
                .furnish());
    }

    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("drag");
        write(home);
        ExecutorService background = Executors.newCachedThreadPool();
        Process source = source(home);
        boolean isRight;
        try {
            DragFromOutside drag = new DragFromOutside(background, home);
            background.execute(() -> drag.listen(source));
            isRight = drag.tryAll();
        } finally {
            source.destroy();
            background.shutdownNow();
        }
        System.exit(isRight ? 0 : 1); // the FX thread goes on by itself
    }

    private static void write(Path home) throws IOException {
        Files.writeString(home.resolve("one.txt"), "One\n\n“This is one,” she said.\n");
        Files.writeString(home.resolve("two.md"), "# Two\n\n“This is two,” said Ann Lee.\n");
        Files.createDirectory(home.resolve("folder"));
        Files.writeString(home.resolve("folder/three.txt"), "Three\n\n“This is three,” he said.\n");
        Files.writeString(home.resolve("folder/four.txt"), "Four\n\n“This is four,” he said.\n");
    }

    private static Process source(Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DragSource.class.getName(),
                home.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void listen(Process source) {
        try (BufferedReader lines = source.inputReader()) {
            lines.lines().forEach(said::add);
        } catch (IOException e) {
            said.add("ended");
        }
    }

    private boolean tryAll() {
        FxThread.run(() -> {
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(window.scene());
            stage.setX(LEFT);
            stage.setY(0);
            stage.show();
        });
        await(
                "another window",
                () -> said.stream().filter(line -> line.startsWith("at ")).count() == 5);
        for (String line : said) {
            String[] parts = line.split(" ");
            if (parts[0].equals("at")) {
                places.put(parts[1], new Point2D(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
            }
        }
        return drag("file", List.of("one.txt"))
                & drag("folder", List.of("four.txt", "three.txt"))
                & drag("files", List.of("one.txt", "two.md"))
                & dragWords("text", DragSource.TEXT.strip())
                & dragWords("page", "The new harbour");
    }

    private boolean drag(String name, List<String> expected) {
        drag(name);
        return isSo(name, expected, () -> names().equals(expected));
    }

    private boolean dragWords(String name, String begins) {
        drag(name);
        return isSo(
                name,
                List.of(begins.lines().findFirst().orElseThrow()),
                () -> model.reading().collection().articles().stream()
                        .anyMatch(article -> article.text().startsWith(begins)));
    }

    private boolean isSo(String name, List<String> expected, BooleanSupplier holds) {
        boolean isRight = true;
        try {
            await(name + " opened", () -> FxThread.call(holds::getAsBoolean));
        } catch (AssertionError e) {
            isRight = false;
        }
        System.out.println(
                name + ": " + (isRight ? "opened " + expected : "expected " + expected + ", open is " + names()));
        return isRight;
    }

    private List<String> names() {
        return model.reading().collection().articles().stream()
                .map(article -> article.id())
                .sorted()
                .toList();
    }

    /** As a person does: pressed, moved until something is dragged, moved over the reader until that shows where to drop, let go. */
    private void drag(String name) {
        Point2D from = Objects.requireNonNull(places.get(name), name);
        Point2D to = new Point2D(LEFT + 450, 400);
        int before = said.size();
        move(from);
        FxThread.run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= STEPS && !hasSaid("drags " + name, before); i++) {
            move(from.add(4 * i, 0));
        }
        await(name + " dragged", () -> hasSaid("drags " + name, before));
        for (int i = 1; i <= STEPS; i++) {
            move(from.interpolate(to, (double) i / STEPS));
        }
        await(name + " over the reader", () -> {
            move(FxThread.call(robot::getMousePosition).equals(to) ? to.add(1, 0) : to);
            return FxThread.call(this::isShowing);
        });
        FxThread.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        await(name + " dropped", () -> hasSaid("done " + name + " COPY", before));
    }

    private boolean isShowing() {
        Node target = window.scene().lookup(".drop-target");
        return target != null && target.isVisible();
    }

    private boolean hasSaid(String line, int from) {
        return said.subList(from, said.size()).contains(line);
    }

    private void move(Point2D to) {
        FxThread.run(() -> robot.mouseMove(to));
        FxThread.awaitPulses(window.scene(), 1);
    }

    /** Waits two minutes at most, on a machine of any speed. */
    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(2, TimeUnit.MINUTES, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it never came to that: " + what, e);
        }
    }
}
