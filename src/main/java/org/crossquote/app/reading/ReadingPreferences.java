package org.crossquote.app.reading;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import org.crossquote.app.action.Action;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextLook.Spacing;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.item.FieldProperty;
import org.crossquote.app.preference.item.PreferenceControls;
import org.crossquote.app.preference.item.PreferenceGroup;
import org.crossquote.app.preference.item.PreferenceItems;
import org.crossquote.app.reading.ReadingLook.ColumnWidth;
import org.crossquote.export.cite.CitationStyle;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** How articles and columns look, as the reader wants it: shown in every column, and offered on the page of preferences. */
final class ReadingPreferences {
    private static final MessageFile MESSAGES = MessageFile.beside(ReadingPreferences.class);

    private final Workbench window;
    private final ObjectProperty<ReadingLook> look;

    ReadingPreferences(Workbench window) {
        this.window = window;
        look = window.preferences().of(ReadingLook.SECTION);
    }

    void install() {
        window.columns().addPart(this::dress);
        look.subscribe(now -> {
            window.columns().animatedProperty().set(now.animated());
            window.columns().leastColumnWidthProperty().set(now.columnWidth().pixels());
        });
        look.addListener((value, before, now) -> window.columns().made().forEach(this::dress));
        PreferenceItems items = window.preferenceItems();
        text(items);
        items.add(
                PreferenceGroup.look(),
                "motion",
                MESSAGES,
                () -> PreferenceControls.tick(
                        FieldProperty.of(look, ReadingLook::animated, ReadingLook::withAnimated), motion()));
        items.add(
                PreferenceGroup.notes(),
                "citation",
                MESSAGES,
                () -> PreferenceControls.choice(
                        window.columns().copied().styleProperty(),
                        List.of(CitationStyle.values()),
                        CitationStyle::inWords));
    }

    /** Where the system asks for less motion, nothing glides, whatever is chosen here. */
    private static String motion() {
        return MESSAGES.text(
                Platform.getPreferences().isReducedMotion() ? "preference.motion.none" : "preference.motion.tick");
    }

    private void dress(ArticleColumn column) {
        ReadingLook now = look.get();
        column.dress(now.text(), now.foldBoilerplate(), now.foldComments());
    }

    private void text(PreferenceItems items) {
        PreferenceGroup group = PreferenceGroup.text();
        items.add(group, "font", MESSAGES, this::fonts);
        items.add(group, "size", MESSAGES, this::size);
        items.add(
                group,
                "spacing",
                MESSAGES,
                () -> PreferenceControls.choice(
                        FieldProperty.of(look, ReadingLook::spacing, ReadingLook::withSpacing),
                        List.of(Spacing.values()),
                        each -> MESSAGES.text("spacing." + each.name())));
        items.add(
                group,
                "width",
                MESSAGES,
                () -> PreferenceControls.choice(
                        FieldProperty.of(look, ReadingLook::columnWidth, ReadingLook::withColumnWidth),
                        List.of(ColumnWidth.values()),
                        each -> MESSAGES.text("width." + each.name())));
        items.add(
                group,
                "fold.boilerplate",
                MESSAGES,
                () -> tick(
                        "fold.boilerplate",
                        FieldProperty.of(look, ReadingLook::foldBoilerplate, ReadingLook::withFoldBoilerplate)));
        items.add(
                group,
                "fold.comments",
                MESSAGES,
                () -> tick(
                        "fold.comments",
                        FieldProperty.of(look, ReadingLook::foldComments, ReadingLook::withFoldComments)));
    }

    private static CheckBox tick(String id, FieldProperty<Boolean> field) {
        return PreferenceControls.tick(field, MESSAGES.text("preference." + id + ".tick"));
    }

    /** The usual font at once, all others when they are known: asking for them may take its time. */
    private ComboBox<String> fonts() {
        ComboBox<String> fonts = new ComboBox<>();
        fonts.getItems().add("");
        if (!look.get().font().isEmpty()) {
            fonts.getItems().add(look.get().font());
        }
        fonts.setConverter(new FontWords());
        fonts.valueProperty().bindBidirectional(FieldProperty.of(look, ReadingLook::font, ReadingLook::withFont));
        fonts.setMaxWidth(Double.MAX_VALUE);
        Faults.tellOf(
                CompletableFuture.supplyAsync(Font::getFamilies, window.work().background())
                        .thenAcceptAsync(
                                all -> add(fonts.getItems(), all), window.work().fx()));
        return fonts;
    }

    private static void add(List<String> offered, List<String> installed) {
        installed.stream().filter(family -> !offered.contains(family)).forEach(offered::add);
    }

    /** The usual font has no name in the settings. */
    private static final class FontWords extends StringConverter<String> {
        @Override
        public String toString(@Nullable String family) {
            return family == null || family.isEmpty() ? MESSAGES.text("font.usual") : family;
        }

        @Override
        public String fromString(String name) {
            return name;
        }
    }

    private Node size() {
        Label now = new Label();
        now.textProperty()
                .bind(window.model()
                        .textSizeProperty()
                        .map(size -> MESSAGES.text("size.pixels", Math.round(size.doubleValue()))));
        HBox row = new HBox(
                8,
                button("−", "text.smaller"),
                now,
                button("+", "text.larger"),
                button(MESSAGES.text("size.reset"), "text.reset"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String face, String command) {
        Action action = window.actions().get(command);
        Button button = new Button(face);
        button.setAccessibleText(action.title());
        button.setOnAction(e -> action.give());
        return button;
    }
}
