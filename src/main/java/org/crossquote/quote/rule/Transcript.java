package org.crossquote.quote.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.quote.mark.MarkedSpan.Form;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Span;

/** {@code "BELL: Let us begin."}: a transcript whose lines begin with the name of who speaks, inside the marks. */
final class Transcript implements Rule {
    private static final int LONGEST_LABEL = 60;
    private static final Pattern LABEL = Pattern.compile(
            "[\\p{Punct}\\s“”„‘’«»‹›]{0,3}(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3})\\s?: .*",
            Pattern.DOTALL);

    @Override
    public String name() {
        return "transcript";
    }

    @Override
    public Optional<Attribution> apply(QuotedToken quoted, Context context) {
        Span span = quoted.marked().span();
        String text = context.reporting().article().text();
        if (quoted.marked().label() != null) {
            Span label = quoted.marked().label();
            return Optional.of(named(label, label.in(text), quoted, context));
        }
        if (quoted.marked().form() == Form.TRANSCRIPT && isAnswer(text, span, context)) {
            Optional<Mention> asked = context.cast().introduced();
            return asked.map(who -> {
                Set<String> traits = Traits.labelled(name(), who, quoted);
                return new Attribution(who, null, name(), traits, context.confidence(traits, who), null, null);
            });
        }
        Matcher label = LABEL.matcher(text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_LABEL)));
        if (!quoted.beginsSentence() || !label.matches()) {
            return Optional.empty();
        }
        Span name = new Span(span.start() + label.start(1), span.start() + label.end(1));
        return Optional.of(named(name, label.group(1), quoted, context));
    }

    /** Whether a letter or a word for answers stands before the words. */
    private static boolean isAnswer(String text, Span span, Context context) {
        int line = text.lastIndexOf('\n', span.start() - 1) + 1;
        String label = text.substring(line, span.start()).strip();
        return label.endsWith(":")
                && context.lexicon()
                        .of(WordClass.ANSWER_LABEL)
                        .contains(label.substring(0, label.length() - 1).strip().toLowerCase(Locale.ROOT));
    }

    private Attribution named(Span where, String name, QuotedToken quoted, Context context) {
        Mention mention = context.cast().named(where, List.of(name.split(" ")));
        Set<String> traits = Traits.labelled(name(), mention, quoted);
        return new Attribution(mention, null, name(), traits, context.confidence(traits, mention), null, null);
    }
}
