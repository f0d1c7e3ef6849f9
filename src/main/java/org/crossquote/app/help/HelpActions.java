package org.crossquote.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.column.Legend;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.overlay.Sheet;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** The commands that show what the program says of itself: guide, legend, version and licences. */
public final class HelpActions {
    private static final MessageFile MESSAGES = MessageFile.beside(HelpActions.class);

    private final Workbench window;

    public HelpActions(Workbench window) {
        this.window = window;
    }

    public void register() {
        Actions actions = window.actions();
        actions.add(Group.HELP, "help.guide", MESSAGES.text("help.guide"), this::guide, "F1");
        actions.add(Group.HELP, "help.legend", MESSAGES.text("help.legend"), this::legend);
        actions.add(Group.HELP, "help.about", MESSAGES.text("help.about"), this::about);
    }

    private void legend() {
        open("help.legend.title", new Legend(window.actions()));
    }

    private void guide() {
        read(
                () -> ProgramFiles.ofProgram().flatMap(ProgramFiles::guide),
                found -> open(
                        "help.guide.title",
                        new GuideView(
                                keys() + found.orElseGet(() -> MESSAGES.text("help.guide.missing")),
                                HelpActions::picture)));
    }

    /** The guide names the usual keys; before it stands which are others now. */
    private String keys() {
        Actions actions = window.actions();
        String changed = actions.all().stream()
                .filter(actions.keys()::isChanged)
                .map(action -> MESSAGES.text("help.guide.key", action.title(), actions.keyText(action.id())))
                .collect(Collectors.joining("\n"));
        String off = actions.keys().hasSingleKeys()
                ? ""
                : MESSAGES.text("help.guide.single", actions.keyText("palette")) + "\n\n";
        return off + (changed.isEmpty() ? "" : MESSAGES.text("help.guide.keys") + "\n\n" + changed + "\n\n");
    }

    private static @Nullable String picture(String name) {
        return ProgramFiles.ofProgram()
                .flatMap(files -> files.guideFile(name))
                .map(URL::toExternalForm)
                .orElse(null);
    }

    /** What there is to know of the program. */
    private record Known(String version, String build, List<ProgramFiles.Licence> licences) {}

    private void about() {
        read(
                () -> new Known(
                        version(),
                        ProgramBuild.id(),
                        ProgramFiles.ofProgram().map(ProgramFiles::licences).orElse(List.of())),
                known -> open("help.about.title", new AboutView(known.version(), known.build(), known.licences())));
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = HelpActions.class.getResourceAsStream("/org/crossquote/cli/version.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            return e.toString();
        }
        return Optional.ofNullable(build.getProperty("version")).orElse("?");
    }

    private <T> void read(Supplier<T> reading, Consumer<T> show) {
        CompletableFuture<?> _ = CompletableFuture.supplyAsync(
                        reading, window.work().background())
                .thenAcceptAsync(show, window.work().fx());
    }

    private void open(String title, Region content) {
        new Sheet(MESSAGES.text(title), content, window.overlay()).open();
    }
}
