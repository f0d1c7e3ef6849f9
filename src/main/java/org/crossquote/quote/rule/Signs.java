package org.crossquote.quote.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.Tokenizer;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Reads the signs that a marked span gives. */
public final class Signs {
    private static final int NEAR = 4;
    private static final int SHORT_WORDS = 3;
    private static final int LONG_WORDS = 7;
    private static final int LONGEST_READ = 400;

    private final Context context;
    private final Lexicon lexicon;
    private final String text;
    private final Works works;

    /** @param context an article in which the rules have decided */
    public Signs(Context context) {
        this.context = context;
        this.lexicon = context.lexicon();
        this.text = context.reporting().article().text();
        this.works = new Works(lexicon, NEAR);
    }

    /** How long a cue between two parts may be. */
    private static final int LONGEST_CUE = 15;
    /** Signs of words that are too few to be anybody's. */
    private static final Set<Sign> OF_FEW_WORDS =
            EnumSet.of(Sign.NO_VERB, Sign.SHORT, Sign.SMALL_WORD, Sign.CAPITAL_WORD, Sign.TITLE_CASE, Sign.CUE_BEHIND);

    /** The signs that the quotation gives. */
    public Set<Sign> of(QuotedToken quoted) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        List<Token> inside = inside(quoted);
        insideSigns(quoted, inside, signs);
        boolean title = signs.contains(Sign.TITLE_CASE) || signs.contains(Sign.CAPITAL_WORD);
        aroundSigns(quoted, title, signs);
        add(signs, Sign.WORK_BEFORE, title && inside.get(inside.size() - 1).is(WordClass.WORK));
        cueSigns(quoted, signs);
        if (isBrokenByCue(quoted)) {
            signs.removeAll(OF_FEW_WORDS);
        }
        QuotedToken first = isListed(quoted) ? context.reporting().before(quoted) : null;
        if (first != null) {
            Set<Sign> before = of(first);
            List.of(Sign.WORK_BEFORE, Sign.TITLE_BEHIND_PREPOSITION, Sign.TITLE_BEHIND_POSSESSIVE).stream()
                    .filter(sign -> before.contains(sign) && isTitle(signs))
                    .forEach(signs::add);
        }
        return signs;
    }

    /** "“The neighbours”, she said, “should stay”": the first part of a sentence says little alone. */
    private static boolean isBrokenByCue(QuotedToken quoted) {
        Sentence s = quoted.sentence();
        boolean cue = false;
        for (int i = quoted.token() + 1;
                quoted.beginsSentence() && i < Math.min(s.size(), quoted.token() + LONGEST_CUE);
                i++) {
            if (s.tag(i) == Tag.QUOTE) {
                return cue && s.tag(i - 1) == Tag.COMMA;
            }
            if (s.tag(i) == Tag.PUNCTUATION || s.tag(i) == Tag.COLON) {
                return false;
            }
            cue |= s.isCue(i);
        }
        return false;
    }

    private static boolean isTitle(Set<Sign> signs) {
        return signs.contains(Sign.TITLE_CASE) || signs.contains(Sign.CAPITAL_WORD);
    }

    /** "“One Title” and “Another Title”": whether nothing but "and" or a comma parts it from the marks before. */
    private static boolean isListed(QuotedToken quoted) {
        Sentence s = quoted.sentence();
        int i = quoted.token();
        boolean parted = s.tag(i - 1) == Tag.COMMA || s.is(i - 1, WordClass.AND);
        return parted && s.tag(i - 2) == Tag.QUOTE;
    }

    private List<Token> inside(QuotedToken quoted) {
        Span inner = quoted.marked().inner();
        Span read = new Span(inner.start(), Math.min(inner.end(), inner.start() + LONGEST_READ));
        return new Tokenizer(lexicon)
                .cut(text, read, List.of()).stream()
                        .filter(t -> t.isWord() || t.kind() == Token.Kind.NUMBER)
                        .toList();
    }

    private void insideSigns(QuotedToken quoted, List<Token> words, Set<Sign> signs) {
        add(
                signs,
                Sign.ATTRIBUTE,
                quoted.marked().span().start() > 0
                        && text.charAt(quoted.marked().span().start() - 1) == '=');
        long content = words.stream().filter(t -> !t.isFunctionWord()).count();
        long capitals = words.stream()
                .filter(t -> !t.isFunctionWord() && (t.isCapitalised() || !t.isWord()))
                .count();
        boolean capital = !words.isEmpty()
                && (words.get(0).isCapitalised() || !words.get(0).isWord());
        add(
                signs,
                Sign.TITLE_CASE,
                words.size() > 1
                        && capital
                        && content > (quoted.isWholeSentence() ? 1 : 0)
                        && capitals == content
                        && words.size() < 12
                        && !words.stream()
                                .allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)))
                        && !pronoun(words));
        add(signs, Sign.CAPITAL_WORD, words.size() == 1 && capital);
        add(signs, Sign.SMALL_WORD, words.size() == 1 && !capital);
        add(signs, Sign.SHORT, words.size() > 1 && words.size() <= SHORT_WORDS);
        add(signs, Sign.LONG, words.size() >= LONG_WORDS);
        add(signs, Sign.BEGINS_SMALL, !capital);
        add(signs, Sign.NO_VERB, words.stream().noneMatch(t -> t.verb() != null || t.is(WordClass.AUXILIARY)));
        add(signs, Sign.ENDS_CLAUSE, ",.!?".indexOf(quoted.last()) >= 0);
        add(signs, Sign.PRONOUN_INSIDE, pronoun(words));
    }

    private boolean pronoun(List<Token> words) {
        return words.stream().anyMatch(t -> {
            List<String> entry = t.pronoun();
            return entry != null
                    && entry.size() > 1
                    && (entry.get(1).equals("author") || entry.get(1).equals("other"));
        });
    }

    private void aroundSigns(QuotedToken quoted, boolean title, Set<Sign> signs) {
        Sentence s = quoted.sentence();
        int i = quoted.token();
        Tag before = s.tag(i - 1);
        Tag after = s.tag(i + 1);
        add(signs, Sign.WORK_BEFORE, works.isNamedBefore(s, i));
        add(signs, Sign.WORK_BEFORE, title && (Works.isMade(s, i) || Works.isTold(s, i)));
        add(
                signs,
                Sign.TITLE_BEHIND_POSSESSIVE,
                title && (before == Tag.POSSESSIVE || (before == Tag.DETERMINER && s.is(i - 1, WordClass.POSSESSIVE))));
        add(signs, Sign.TITLE_BEHIND_PREPOSITION, title && before == Tag.PREPOSITION && !s.is(i - 1, WordClass.AS));
        add(signs, Sign.TITLE_BEHIND_ARTICLE, title && i > 0 && s.token(i - 1).is(WordClass.DEFINITE));
        add(signs, Sign.SO_CALLED, soCalled(s, i) || isWording(s, i));
        add(signs, Sign.DOUBTED, i > 0 && s.token(i - 1).is(WordClass.DOUBTING));
        add(signs, Sign.ARTICLE_BEFORE, before == Tag.DETERMINER);
        add(
                signs,
                Sign.ATTRIBUTIVE,
                (before == Tag.DETERMINER
                                || before == Tag.PREPOSITION
                                || before == Tag.POSSESSIVE
                                || before == Tag.VERB)
                        && after == Tag.NOUN);
        add(signs, Sign.DESCRIBED_AS, s.is(i - 1, WordClass.AS));
        add(signs, Sign.NICKNAME, before == Tag.NAME && after == Tag.NAME && signs.contains(Sign.CAPITAL_WORD));
        add(signs, Sign.NICKNAME, title && s.is(i - 1, WordClass.NAMING));
        add(signs, Sign.HEADS_COLON, i == 0 && after == Tag.COLON);
        add(signs, Sign.IN_BRACKETS, before == Tag.OPEN_BRACKET && after == Tag.CLOSE_BRACKET);
        add(signs, Sign.WHOLE_SENTENCE, quoted.isWholeSentence());
        add(signs, Sign.SUBJECT, i == 0 && (after == Tag.VERB || after == Tag.AUXILIARY) && !s.isCue(i + 1));
        BlockKind kind = context.reporting().article().blocks().get(s.block()).kind();
        add(signs, Sign.IN_HEADING, kind == BlockKind.HEADING || kind == BlockKind.TITLE);
    }

    /** "the word “quay”": one word in marks that is spoken of as a word. */
    private static boolean isWording(Sentence s, int quote) {
        return s.is(quote - 1, WordClass.WORDING) && s.tag(quote - 2) == Tag.DETERMINER && s.tag(quote + 1) == Tag.VERB;
    }

    private boolean soCalled(Sentence s, int quote) {
        for (int i = quote - 1; i >= Math.max(0, quote - 2); i--) {
            if (s.token(i).is(WordClass.SO_CALLED)) {
                Tag before = s.tag(i - 1);
                boolean passive =
                        before == Tag.NOUN || before == Tag.NAME || before == Tag.COMMA || before == Tag.AUXILIARY;
                return s.is(i, WordClass.SO_CALLED_ALWAYS) || (passive && s.tag(i) == Tag.VERB) || s.tag(i) == Tag.NOUN;
            }
        }
        return false;
    }

    private void cueSigns(QuotedToken quoted, Set<Sign> signs) {
        Optional<Attribution> decided = context.decided(quoted);
        String rule = decided.map(Attribution::rule).orElse("");
        switch (rule) {
            case "cue-after" ->
                signs.add(signs.contains(Sign.TITLE_BEHIND_PREPOSITION) ? Sign.CUE_ELSEWHERE : Sign.NAMED_FOR_SURE);
            case "according-to" -> signs.add(Sign.NAMED_FOR_SURE);
            case "cue-later" -> signs.add(Sign.CUE_BEHIND);
            case "cue-before", "verb-last", "agent", "cited", "points-back" -> signs.add(Sign.CUE_BEFORE);
            case "reported-mood" -> signs.add(Sign.REPORTED);
            case "weak-cue-before", "noun-cue" -> signs.add(Sign.WEAK_CUE);
            case "continued" -> signs.add(Sign.GOES_ON);
            case "" -> signs.add(Sign.NOBODY);
            default -> signs.add(Sign.CUE_ELSEWHERE);
        }
        Sentence s = quoted.sentence();
        add(signs, Sign.VERB_BEFORE, rule.isEmpty() && s.tag(quoted.token() - 1) == Tag.VERB);
        add(signs, Sign.SHOUTED, isShouted(s, quoted.token()));
        for (int i = quoted.token() - 1; i >= Math.max(0, quoted.token() - NEAR); i--) {
            Verb verb = s.verb(i);
            if (verb != null && verb.isCue()) {
                signs.add(verb.type() == Verb.Type.LABEL ? Sign.LABEL_BEFORE : Sign.CUE_NEAR);
                return;
            }
        }
    }

    /** "chants of ...", "cries of ...". */
    private boolean isShouted(Sentence s, int quote) {
        return quote > 1
                && s.tag(quote - 1) == Tag.PREPOSITION
                && s.token(quote - 2).is(WordClass.SHOUT);
    }

    private static void add(Set<Sign> signs, Sign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }
}
