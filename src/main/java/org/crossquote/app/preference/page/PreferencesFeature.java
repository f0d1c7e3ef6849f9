package org.crossquote.app.preference.page;

import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.PaletteEntry;
import org.crossquote.app.action.PaletteEntry.Kind;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.item.PreferenceItem;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** All preferences in one place. The last of the features: it shows what the others gave. */
public final class PreferencesFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(PreferencesFeature.class);

    private @Nullable PreferencesPage page;

    @Override
    public void install(Workbench window) {
        window.styles().add("preferences.css", PreferencesFeature.class);
        window.actions()
                .add(
                        Group.VIEW,
                        "preferences",
                        MESSAGES.text("command.preferences"),
                        () -> page(window).open(),
                        "Shortcut+Comma");
        window.actions().also("preferences", MESSAGES.text("command.preferences.words"));
        window.actions().divide("preferences");
        window.palette()
                .add(() -> window.preferenceItems().all().stream()
                        .map(item -> entry(item, window))
                        .toList());
    }

    private PaletteEntry entry(PreferenceItem item, Workbench window) {
        String words = item.group().title() + " " + item.words();
        return new PaletteEntry(
                Kind.PREFERENCE, item.title(), words, () -> page(window).openAt(item.id()));
    }

    private PreferencesPage page(Workbench window) {
        PreferencesPage ready = page;
        if (ready == null) {
            ready = new PreferencesPage(window.overlay(), window.preferenceItems());
            page = ready;
        }
        return ready;
    }
}
