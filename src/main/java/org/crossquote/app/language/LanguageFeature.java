package org.crossquote.app.language;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.Language;
import org.crossquote.app.preference.item.PreferenceControls;
import org.crossquote.app.preference.item.PreferenceGroup;
import org.crossquote.message.MessageFile;

/** The commands that choose a language. It is spoken from the next start: half a window in another language helps nobody. */
public final class LanguageFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(LanguageFeature.class);

    @Override
    public void install(Workbench window) {
        ObjectProperty<Language> chosen = window.preferences().of(Language.SECTION);
        window.preferenceItems()
                .add(
                        PreferenceGroup.look(),
                        "language",
                        MESSAGES,
                        () -> PreferenceControls.choice(chosen, List.of(Language.values()), Language::inWords));
        for (Language language : Language.values()) {
            String id = "language." + language.name().toLowerCase(Locale.ROOT);
            window.actions().add(Group.VIEW, id, MESSAGES.text("command.language", language.inWords()), () -> {
                chosen.set(language);
                window.status().hint(MESSAGES.text("language.next-start"));
            });
            window.actions().tick(id, chosen.isEqualTo(language));
        }
    }
}
