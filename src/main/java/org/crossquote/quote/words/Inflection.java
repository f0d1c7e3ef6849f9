package org.crossquote.quote.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.words.Verb.Form;
import org.crossquote.quote.words.Verb.Type;

/** Makes the forms of the verbs of a word list. */
final class Inflection {
    private final boolean english;
    private final Set<String> participlePrefixes;
    private final Map<String, Verb> verbs = new HashMap<>();
    private final SeparableVerbs separable = new SeparableVerbs();

    /**
     * @param english whether the forms of regular verbs are made; otherwise every line lists them
     * @param participlePrefixes how listed participles begin, as far as that tells them apart
     */
    Inflection(boolean english, Set<String> participlePrefixes) {
        this.english = english;
        this.participlePrefixes = Set.copyOf(participlePrefixes);
    }

    /** Adds the verb of a line: its base form alone when it is regular, otherwise all forms. */
    void add(String line, Type type) {
        String[] words = line.split("\\s+");
        if (!english) {
            listed(words, type);
        } else if (words.length == 5) {
            for (Form form : Form.values()) {
                put(words[form.ordinal()], words[0], type, EnumSet.of(form));
            }
        } else {
            regular(words[0], type);
        }
    }

    private void listed(String[] words, Type type) {
        int bar = words[0].indexOf('|');
        String particle = words[0].substring(0, Math.max(0, bar));
        String base = words[0].replace("|", "");
        if (bar > 0) {
            put(particle + "zu" + words[0].substring(bar + 1), base, type, EnumSet.of(Form.BASE));
        }
        put(base, base, type, EnumSet.of(Form.BASE));
        if (!participlePrefixes.isEmpty() && bar < 0) {
            put(base.substring(0, base.length() - 1), base, type, EnumSet.of(Form.PAST));
        }
        for (int i = 1; i < words.length; i++) {
            String form = words[i];
            boolean participle = participlePrefixes.stream().anyMatch(p -> form.startsWith(particle + p));
            if (bar > 0 && !participle) {
                separable.add(form, particle, new Verb(base, type, EnumSet.of(Form.PAST)));
                put(particle + form, base, type, EnumSet.of(Form.PAST));
            } else {
                put(form, base, type, EnumSet.of(participle ? Form.PAST_PARTICIPLE : Form.PAST));
            }
        }
    }

    private void regular(String base, Type type) {
        String past = past(base);
        put(base, base, type, EnumSet.of(Form.BASE));
        put(third(base), base, type, EnumSet.of(Form.THIRD));
        put(past, base, type, EnumSet.of(Form.PAST, Form.PAST_PARTICIPLE));
        put(ing(base), base, type, EnumSet.of(Form.ING));
    }

    private void put(String form, String base, Type type, EnumSet<Form> forms) {
        Verb known = verbs.get(form);
        if (known == null) {
            verbs.put(form, new Verb(base, type, forms));
        } else {
            EnumSet<Form> all = EnumSet.copyOf(known.forms());
            all.addAll(forms);
            verbs.put(form, new Verb(known.base(), known.type(), all));
        }
    }

    Map<String, Verb> verbs() {
        return Map.copyOf(verbs);
    }

    SeparableVerbs separable() {
        return separable;
    }

    private static String third(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("z");
        return base + (hisses || base.endsWith("o") ? "es" : "s");
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    private static String ing(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
        return (dropsE ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
    }

    private static boolean endsInConsonantY(String base) {
        int n = base.length();
        return n > 1 && base.charAt(n - 1) == 'y' && !isVowel(base.charAt(n - 2));
    }

    /** Doubles the last letter of a short word that ends in consonant, vowel, consonant: admit, dub, quip. */
    private static String doubled(String base) {
        int n = base.length();
        if (n < 3 || "wxy".indexOf(base.charAt(n - 1)) >= 0) {
            return base;
        }
        boolean closed = !isVowel(base.charAt(n - 1))
                && isVowel(base.charAt(n - 2))
                && (!isVowel(base.charAt(n - 3)) || base.startsWith("qu", n - 4 < 0 ? 0 : n - 4));
        boolean stressed =
                n <= 4 || base.endsWith("mit") || base.endsWith("fer") || base.endsWith("cur") || base.endsWith("gret");
        return closed && stressed && !base.equals("open") ? base + base.charAt(n - 1) : base;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
