package org.crossquote.app.command;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.action.KeyChanges;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.item.FieldProperty;
import org.crossquote.app.preference.item.PreferenceControls;
import org.crossquote.app.preference.item.PreferenceGroup;
import org.crossquote.message.MessageFile;

/** The keys of the commands as preferences: each can be changed, and letters alone can be switched off as a whole. */
public final class KeysFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(KeysFeature.class);

    @Override
    public void install(Workbench window) {
        Actions actions = window.actions();
        ObjectProperty<KeyChanges> changes = window.preferences().of(KeyChanges.SECTION);
        FieldProperty<Boolean> single = FieldProperty.of(changes, KeyChanges::singleKeys, KeyChanges::withSingleKeys);
        window.preferenceItems()
                .add(
                        PreferenceGroup.keys(),
                        "keys.single",
                        MESSAGES,
                        () -> PreferenceControls.tick(single, MESSAGES.text("preference.keys.single.tick")));
        window.preferenceItems().add(PreferenceGroup.keys(), "keys", MESSAGES, () -> new KeyList(actions));
        actions.add(Group.HELP, "keys.single", MESSAGES.text("command.keys.single"), () -> single.set(!single.get()));
        actions.tick("keys.single", BooleanProperty.booleanProperty(single));
        actions.also("keys.single", MESSAGES.text("preference.keys.single.words"));
    }
}
