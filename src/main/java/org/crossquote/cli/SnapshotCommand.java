package org.crossquote.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the window to a picture. */
@Command(name = "snapshot", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private static final MessageFile MESSAGES = MessageFile.beside(SnapshotCommand.class);

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})[x×X](\\d{1,9})");
    /** Smaller ones hold no column. */
    private static final int NARROWEST = 320;

    private static final int LOWEST = 200;
    /** Larger ones may not fit into the memory of a usual machine: four bytes a pixel, twice. */
    private static final int MOST = 8192;

    private enum ThemeName {
        light,
        dark
    }

    private final Desktop desktop;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private @Nullable Path folder;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1600x1000", descriptionKey = "size")
    private String size = "1600x1000";

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", descriptionKey = "theme")
    private ThemeName theme = ThemeName.light;

    @Option(names = "--focus", paramLabel = "N", defaultValue = "0", descriptionKey = "focus")
    private int focus;

    @Option(names = "--view", paramLabel = "ID", defaultValue = "", descriptionKey = "view")
    private String view = "";

    @Option(names = "--give", paramLabel = "COMMAND", descriptionKey = "give")
    private List<String> given = List.of();

    SnapshotCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw usage(MESSAGES.text("snapshot.size", size));
        }
        if (focus < 0 || output == null) {
            throw usage(MESSAGES.text("snapshot.focus"));
        }
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        if (width < NARROWEST || height < LOWEST || width > MOST || height > MOST) {
            throw usage(MESSAGES.text("snapshot.range", size, NARROWEST, LOWEST, MOST));
        }
        return desktop.snapshot(
                new Desktop.Snapshot(folder, output, width, height, theme == ThemeName.dark, focus, commands()));
    }

    /** The main view is shown by its command, before all others. */
    private List<String> commands() {
        List<String> commands = new ArrayList<>(given);
        if (!view.isEmpty()) {
            commands.addFirst("view." + view);
        }
        return commands;
    }

    private CommandLine.ParameterException usage(String sentence) {
        if (spec == null) {
            throw new IllegalStateException(sentence);
        }
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
