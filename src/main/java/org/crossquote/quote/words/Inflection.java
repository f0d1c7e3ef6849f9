package org.crossquote.quote.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.words.Verb.Form;
import org.crossquote.quote.words.Verb.Type;

/** Makes the forms of the verbs of a word list. */
final class Inflection {
    private final RegularVerbs rules;
    private final Set<String> participlePrefixes;
    private final Set<String> infinitiveMarks;
    private final Map<String, Verb> verbs = new HashMap<>();
    private final SeparableVerbs separable = new SeparableVerbs();

    /**
     * @param rules how the forms of regular verbs are made; without any, every line lists them
     * @param participlePrefixes how listed participles begin, as far as that tells them apart
     * @param infinitiveMarks what stands inside the infinitive of a verb whose particle can stand apart: "anzukommen"
     */
    Inflection(RegularVerbs rules, Set<String> participlePrefixes, Set<String> infinitiveMarks) {
        this.rules = rules;
        this.participlePrefixes = Set.copyOf(participlePrefixes);
        this.infinitiveMarks = Set.copyOf(infinitiveMarks);
    }

    /** Adds the verb of a line: its base form alone when it is regular, otherwise all forms. */
    void add(String line, Type type) {
        String[] words = line.split("\\s+");
        if (rules.areNone()) {
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
            for (String mark : infinitiveMarks) {
                put(particle + mark + words[0].substring(bar + 1), base, type, EnumSet.of(Form.BASE));
            }
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
        String past = rules.form("past", base);
        put(base, base, type, EnumSet.of(Form.BASE));
        put(rules.form("third", base), base, type, EnumSet.of(Form.THIRD));
        put(past, base, type, EnumSet.of(Form.PAST, Form.PAST_PARTICIPLE));
        put(rules.form("gerund", base), base, type, EnumSet.of(Form.ING));
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
}
