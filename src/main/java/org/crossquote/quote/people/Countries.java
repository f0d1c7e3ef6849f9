package org.crossquote.quote.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crossquote.text.WordFile;
import org.jspecify.annotations.Nullable;

/** Countries under their names, adjectives and short forms. Immutable. */
public final class Countries {
    private final Map<String, String> byForm = new HashMap<>();

    /** Reads the program's list. */
    public Countries() {
        for (String line : WordFile.read("quote", "countries.txt").lines("")) {
            int equals = line.indexOf('=');
            String country = line.substring(0, equals).strip();
            byForm.put(country, country);
            for (String form : line.substring(equals + 1).split(",")) {
                byForm.putIfAbsent(form.strip(), country);
            }
        }
    }

    /** The country that a name or adjective stands for, or null. */
    public @Nullable String of(String form) {
        return byForm.get(form.toLowerCase(Locale.ROOT));
    }

    /** The name of a country as it is written. */
    static String capitals(String country) {
        StringBuilder out = new StringBuilder();
        for (String word : country.split(" ")) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return out.toString();
    }
}
