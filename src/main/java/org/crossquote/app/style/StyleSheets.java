package org.crossquote.app.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;

/** Gives a scene its style sheets, and changes the colours while it is shown. */
public final class StyleSheets {
    private static final List<String> STRUCTURE = List.of(
            "structure.css",
            "/org/crossquote/app/shell/shell.css",
            "/org/crossquote/app/column/column.css",
            "/org/crossquote/app/compare/compare.css",
            "/org/crossquote/app/panel/panel.css",
            "/org/crossquote/app/note/note.css",
            "/org/crossquote/app/help/help.css");

    private final Scene scene;
    private final List<String> added = new ArrayList<>();
    private boolean together;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ObjectProperty<ColourPreset> colours = new SimpleObjectProperty<>(ColourPreset.USUAL);
    // A field, because the listener that the platform knows is a weak one.
    private final ChangeListener<ColorScheme> systemListener = (value, before, now) -> apply();

    /** Styles a scene as {@code first} says. */
    public StyleSheets(Scene scene, Theme first) {
        this(scene, first, Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW));
    }

    /** @param seeThrough whether windows can be seen through, as those of popups should */
    StyleSheets(Scene scene, Theme first, boolean seeThrough) {
        this.scene = scene;
        if (!seeThrough) {
            added.add(resource("opaque.css"));
        }
        theme.set(first);
        theme.addListener((value, before, now) -> apply());
        colours.addListener((value, before, now) -> apply());
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(systemListener));
        apply();
    }

    /**
     * Adds a feature's style sheet behind the others. Its colours are those that both {@code light.css} and {@code dark.css} have.
     *
     * @param name of the file
     * @param owner the class beside which it lies
     */
    public void add(String name, Class<?> owner) {
        added.add(Objects.requireNonNull(owner.getResource(name), name).toExternalForm());
        apply();
    }

    /** Lets {@code adding} add style sheets, and styles the scene anew once, when it has added all. */
    public void addTogether(Runnable adding) {
        together = true;
        try {
            adding.run();
        } finally {
            together = false;
            apply();
        }
    }

    /** The theme; the scene changes with it. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The colours of the speakers; the scene changes with them. */
    public ObjectProperty<ColourPreset> coloursProperty() {
        return colours;
    }

    /** Whether the dark colours are shown now. */
    public boolean isDark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply() {
        if (together) {
            return;
        }
        List<String> palettes = new ArrayList<>(List.of(isDark() ? "dark.css" : "light.css"));
        if (colours.get() != ColourPreset.USUAL) {
            palettes.add(colours.get().sheet(isDark()));
        }
        scene.getStylesheets()
                .setAll(Stream.concat(
                                Stream.concat(palettes.stream(), STRUCTURE.stream())
                                        .map(StyleSheets::resource),
                                added.stream())
                        .toList());
    }

    private static String resource(String name) {
        return Objects.requireNonNull(StyleSheets.class.getResource(name), name).toExternalForm();
    }
}
