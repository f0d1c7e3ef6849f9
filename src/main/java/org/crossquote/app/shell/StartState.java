package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/**
 * What the window starts with. It is put together before the first frame, beside the start of JavaFX.
 *
 * @param preferences the saved ones
 * @param collection the articles to show; the bundled ones when nothing else could be opened
 * @param folder where they came from, null for the bundled ones
 * @param messages what the reader must be told
 * @param problems what of the folder could not be read
 */
public record StartState(
        Preferences preferences,
        ArticleCollection collection,
        @Nullable Path folder,
        List<String> messages,
        List<String> problems) {
    /** Reads the settings and opens what was asked for, otherwise what was open last, otherwise the bundled articles. */
    public static StartState read(@Nullable Path asked, PreferencesStore store, Library library) {
        PreferencesStore.Loaded loaded = store.load();
        List<String> messages = new ArrayList<>();
        loaded.message().ifPresent(messages::add);
        String last = loaded.preferences().folder();
        Path folder = asked != null ? asked : last != null ? Path.of(last) : null;
        if (folder != null) {
            Library.Opened opened = library.folder(folder);
            if (!opened.collection().articles().isEmpty()) {
                return new StartState(loaded.preferences(), opened.collection(), folder, messages, opened.problems());
            }
            messages.add(String.join(" ", opened.problems()) + " Meanwhile the bundled articles are shown.");
        }
        return new StartState(loaded.preferences(), library.bundled().collection(), null, messages, List.of());
    }
}
