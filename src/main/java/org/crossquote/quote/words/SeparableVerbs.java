package org.crossquote.quote.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs that leave a particle at the end of their clause: {@code teilte ... mit}, {@code gab ... an}. Filled once, then only asked. */
final class SeparableVerbs {
    private static final int REACH = 60;

    private final Map<String, Map<String, Verb>> byForm = new HashMap<>();

    void add(String form, String particle, Verb verb) {
        byForm.computeIfAbsent(form, f -> new HashMap<>()).putIfAbsent(particle, verb);
    }

    /** The verb that the form at {@code i} is together with a particle behind it; null when none of its particles follows. */
    @Nullable
    Verb at(List<Token> tokens, int i) {
        Map<String, Verb> particles = byForm.get(tokens.get(i).lower());
        if (particles == null) {
            return null;
        }
        int end = Math.min(tokens.size(), i + REACH);
        for (int k = i + 1; k < end; k++) {
            Verb verb = particles.get(tokens.get(k).lower());
            if (verb != null && endsClause(tokens, k)) {
                return verb;
            }
        }
        return null;
    }

    private static boolean endsClause(List<Token> tokens, int particle) {
        if (particle + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(particle + 1);
        return next.kind() == Token.Kind.PUNCTUATION || next.isQuote() || next.is(WordClass.CONJUNCTION);
    }
}
