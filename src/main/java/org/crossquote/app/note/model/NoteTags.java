package org.crossquote.app.note.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tags in what a reader types. */
public final class NoteTags {
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[\\s,]+");
    /** Begins a word, is followed by no blank as a heading's sign is, and has a letter: {@code #1} is a number. */
    private static final Pattern HASH_TAG = Pattern.compile(
            "(?<![\\p{L}\\p{N}/&#])#(?=[\\p{N}_-]*\\p{L})([\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{M}\\p{N}])");

    private NoteTags() {}

    /** The tags of the field, and every {@code #word} of the note. */
    public static List<String> of(String field, String note) {
        List<String> names = new ArrayList<>(split(field));
        HASH_TAG.matcher(note)
                .results()
                .map(tag -> tag.group(1))
                .filter(tag -> !names.contains(tag))
                .forEach(names::add);
        return names;
    }

    public static List<String> split(String typed) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN_TAGS.split(typed.strip(), -1)) {
            String name = part.startsWith("#") ? part.substring(1) : part;
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
