package org.crossquote.app.preference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The preferences while the window is open: what is changed here is saved a moment later. FX thread only. */
public final class PreferenceValues {
    private final Map<String, ObjectProperty<?>> properties = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Preferences now;

    /** @param first as they were read at the start */
    public PreferenceValues(Preferences first) {
        now = first;
    }

    /** The value of a section, which is kept whenever it is set. */
    @SuppressWarnings("unchecked") // a section's name has one type
    public <T extends @Nullable Object> ObjectProperty<T> of(PreferenceSection<T> section) {
        return (ObjectProperty<T>) properties.computeIfAbsent(section.name(), name -> follow(section));
    }

    private <T extends @Nullable Object> ObjectProperty<T> follow(PreferenceSection<T> section) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(now.get(section));
        property.addListener((value, before, changed) -> {
            now = now.with(section, changed);
            listeners.forEach(Runnable::run);
        });
        return property;
    }

    /** All preferences as they are now. */
    public Preferences now() {
        return now;
    }

    /** @param listener run when a section has another value */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
