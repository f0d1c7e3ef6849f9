package org.crossquote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the window to a picture. */
@Command(
        name = "snapshot",
        description = "Draws the window to a PNG picture. Needs no display.",
        mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[x×X](\\d{2,5})");

    private enum ThemeName {
        light,
        dark
    }

    private final Desktop desktop;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder to show; without it the bundled articles.")
    private @Nullable Path folder;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The picture to write.")
    private @Nullable Path output;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1600x1000",
            description = "Width and height in pixels (default: ${DEFAULT-VALUE}).")
    private String size = "1600x1000";

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ThemeName theme = ThemeName.light;

    @Option(
            names = "--focus",
            paramLabel = "N",
            defaultValue = "0",
            description = "The quotation in focus, counted from 1 through all articles; 0 for none.")
    private int focus;

    @Option(
            names = "--give",
            paramLabel = "COMMAND",
            description =
                    "A command of the window to give before it is drawn, such as wordings.toggle; may be repeated.")
    private List<String> given = List.of();

    SnapshotCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw usage("--size is width x height in pixels, such as 1600x1000, not '" + size + "'.");
        }
        if (focus < 0 || output == null) {
            throw usage("--focus is the number of a quotation, counted from 1.");
        }
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        return desktop.snapshot(
                new Desktop.Snapshot(folder, output, width, height, theme == ThemeName.dark, focus, given));
    }

    private CommandLine.ParameterException usage(String sentence) {
        if (spec == null) {
            throw new IllegalStateException(sentence);
        }
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
