package org.crossquote.quote.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.WordFile;

/**
 * How a language makes the forms of its regular verbs: for each form the first pattern that a base form fits, and what it becomes. They
 * stand in the sections {@code regular third}, {@code regular past} and {@code regular gerund} of its word file. Immutable.
 */
final class RegularVerbs {
    private final Map<String, List<Rule>> rules;

    private record Rule(Pattern base, String form) {}

    private RegularVerbs(Map<String, List<Rule>> rules) {
        this.rules = Map.copyOf(rules);
    }

    static RegularVerbs of(WordFile file) {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (String form : List.of("third", "past", "gerund")) {
            List<Rule> ofForm = file.lines("regular " + form).stream()
                    .map(line -> line.split("\\s+"))
                    .map(words -> new Rule(Pattern.compile("^(?:" + words[0] + ")$"), words[1]))
                    .toList();
            if (!ofForm.isEmpty()) {
                rules.put(form, ofForm);
            }
        }
        return new RegularVerbs(rules);
    }

    /** Whether the language has no such rules. */
    boolean areNone() {
        return rules.isEmpty();
    }

    /** A form of a regular verb; the base form itself when no rule fits. */
    String form(String form, String base) {
        for (Rule rule : rules.getOrDefault(form, List.of())) {
            Matcher matcher = rule.base().matcher(base);
            if (matcher.matches()) {
                return matcher.replaceFirst(rule.form());
            }
        }
        return base;
    }
}
