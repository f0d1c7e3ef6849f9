package org.crossquote.quote.people;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.Mention.Kind;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Span;

/** Two who are named together, and which of them is meant afterwards. */
final class OneOfTwo {
    private final String text;
    private final Lexicon lexicon;
    private final NameReader reader;
    private final People people;

    OneOfTwo(String text, Lexicon lexicon, NameReader reader, People people) {
        this.text = text;
        this.lexicon = lexicon;
        this.reader = reader;
        this.people = people;
    }

    /** "The former" and "the latter" of two who were named together; empty for other words. */
    Optional<Mention> mention(Sentence s, NounPhrase phrase, int sentence) {
        int word = phrase.to() - 1;
        boolean first = s.is(word, WordClass.FORMER);
        boolean article = word - phrase.from() == 1 && s.tag(phrase.from()) == Tag.DETERMINER;
        if (!first && !s.is(word, WordClass.LATTER) || word > phrase.from() && !article) {
            return Optional.empty();
        }
        Span span = new Span(s.token(phrase.from()).start(), s.token(word).end());
        List<Person> two = people.together().before(span.start(), sentence);
        if (two.size() == 2) {
            String name = (first ? two.getFirst() : two.getLast()).name();
            return Optional.of(new Mention(span, span.in(text), List.of(name), Kind.ROLE));
        }
        // "el primero" may be anybody; "the former" says that somebody was named before, whoever it is.
        boolean counts = lexicon.has(Trait.HEAD_FIRST);
        return counts ? Optional.empty() : Optional.of(new Mention(span, span.in(text), List.of(), Kind.ROLE));
    }

    /** "John and Mary Miller": the surname is that of both. */
    List<String> withSurname(List<String> first, List<String> second) {
        if (first.size() != 1 || second.size() != 1 || first.getFirst().contains(" ")) {
            return first;
        }
        int surname = second.getFirst().lastIndexOf(' ');
        return surname > 0 && reader.isGiven(first.getFirst())
                ? List.of(first.getFirst() + second.getFirst().substring(surname))
                : first;
    }
}
