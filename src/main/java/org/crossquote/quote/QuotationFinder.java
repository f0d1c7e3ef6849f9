package org.crossquote.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.crossquote.message.Message;
import org.crossquote.quote.mark.Apostrophes;
import org.crossquote.quote.mark.MarkFinder;
import org.crossquote.quote.mark.MarkedSpan;
import org.crossquote.quote.mark.MarkedSpan.End;
import org.crossquote.quote.mark.UnmarkedSpeech;
import org.crossquote.quote.people.Countries;
import org.crossquote.quote.people.DescribedPerson;
import org.crossquote.quote.people.DescriptionReader;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.quote.people.MentionResolver;
import org.crossquote.quote.rule.Attribution;
import org.crossquote.quote.rule.Attributor;
import org.crossquote.quote.rule.Confidence;
import org.crossquote.quote.rule.Context;
import org.crossquote.quote.rule.QuotedToken;
import org.crossquote.quote.rule.ReportingText;
import org.crossquote.quote.rule.Sign;
import org.crossquote.quote.rule.Signs;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Tokenizer;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Article;
import org.crossquote.text.Languages;
import org.crossquote.text.NormalArticle;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Finds the quotations of an article and whose words they are. Immutable and safe for threads. */
public final class QuotationFinder {
    private static final double FLOOR = 0.3;
    /** Characters of a text of untold language that are read to choose its word lists. */
    private static final int SAMPLE = 2_000;
    /** What {@link Article#language()} is where it could not be told. */
    private static final String UNTOLD = "und";

    private final MarkFinder marks;
    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    private final Map<String, Kinds> kinds = new HashMap<>();
    private final GivenNames given = new GivenNames();
    private final Countries countries = new Countries();
    private final Confidence confidence = new Confidence();
    private final Kinds unknown = new Kinds("unknown");
    private final Lexicon plain;

    /** A finder with the word lists of all its languages. */
    public QuotationFinder() {
        this(Languages.of("quote"));
    }

    /** @param languages those whose word lists are read; a text of no known language is read as the first */
    QuotationFinder(List<String> languages) {
        for (String language : languages) {
            Progress.checkpoint();
            lexicons.put(language, new Lexicon(language));
            kinds.put(language, new Kinds(language));
        }
        marks = new MarkFinder(new Apostrophes(all(WordClass.HEADLESS), all(WordClass.APOSTROPHE_ENDING)));
        kinds.put(UNTOLD, new Kinds(languages.getFirst()));
        plain = lexicons.values().iterator().next();
        lexicons.put(UNTOLD, plain);
    }

    private Set<String> all(WordClass wordClass) {
        return lexicons.values().stream()
                .flatMap(lexicon -> lexicon.of(wordClass).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Finds every marked segment of an article.
     *
     * @param article any article; nothing in its text makes this fail
     * @return its quotations by place, those of kind {@link QuotationKind#SCARE} included
     * @throws CancellationException when the thread was interrupted
     */
    public List<Quotation> find(Article article) {
        NormalArticle composed = NormalArticle.of(article);
        List<Quotation> found =
                WrappedLines.parted(findComposed(WrappedLines.joined(composed.article())), composed.article());
        return composed.isOriginal()
                ? found
                : found.stream()
                        .map(q -> q.moved(composed.places()::inOriginal, article::at))
                        .toList();
    }

    private List<Quotation> findComposed(Article article) {
        Context context = decided(article);
        ReportingText reporting = context.reporting();
        Signs signs = new Signs(context);
        PullQuotes pulled = new PullQuotes(article.text(), reporting.quotedTokens());
        Kinds speech = kinds.getOrDefault(
                article.language().equals(UNTOLD) ? context.language() : article.language(), unknown);
        List<Quotation> found = new ArrayList<>();
        int group = 0;
        for (QuotedToken quoted : reporting.quotedTokens()) {
            Progress.checkpoint();
            QuotedToken before = reporting.before(quoted);
            Optional<Attribution> decided = context.decided(quoted);
            boolean same = before != null
                    && (before.marked().end() == End.CONTINUED
                            || decided.filter(a -> a.rule().equals("continued")).isPresent());
            group += same ? 0 : 1;
            Optional<QuotedToken> repeated = pulled.repeated(quoted);
            found.add(quotation(
                    article,
                    quoted,
                    group,
                    repeated.isPresent() ? context.decided(repeated.get()) : decided,
                    speech,
                    signs.of(repeated.orElse(quoted))));
        }
        return found;
    }

    /**
     * Everybody of whom an article says what he is: by a title before the name, an apposition or the like.
     *
     * @throws CancellationException when the thread was interrupted
     */
    public List<DescribedPerson> described(Article article) {
        if (!isKnown(article.language())) {
            return List.of();
        }
        NormalArticle composed = NormalArticle.of(article);
        return undecided(WrappedLines.joined(composed.article())).cast().described().stream()
                .map(p -> composed.isOriginal()
                        ? p
                        : new DescribedPerson(
                                p.name(),
                                p.gender(),
                                p.words(),
                                composed.places().inOriginal(p.span())))
                .toList();
    }

    /** What reads the words for a speaker in an article of this language. */
    public DescriptionReader descriptions(String language) {
        return new DescriptionReader(lexicons.getOrDefault(language, plain), countries, given);
    }

    /** The article around its quotations, with what the rules decided. */
    Context decided(Article article) {
        Context context = undecided(article);
        if (isKnown(article.language())) {
            Attributor.decide(context);
        }
        return context;
    }

    private Context undecided(Article article) {
        Lexicon lexicon = article.language().equals(UNTOLD)
                ? likeliest(article.text())
                : lexicons.getOrDefault(article.language(), plain);
        List<List<MarkedSpan>> marked = marks.find(article);
        if (isKnown(article.language())) {
            marked = new UnmarkedSpeech(article, lexicon).add(marked);
        }
        ReportingText reporting = ReportingText.of(article, marked, lexicon);
        MentionResolver cast =
                new MentionResolver(article, lexicon, given, countries, reporting.whole(), reporting.sentences());
        return new Context(reporting, cast, lexicon, confidence);
    }

    /** The lists that know most words of a text that is too short to tell its language. */
    private Lexicon likeliest(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Lexicon best = plain;
        long most = 0;
        for (Lexicon lexicon : lexicons.values()) {
            long known = new Tokenizer(lexicon)
                    .cut(sample, new Span(0, sample.length()), List.of()).stream()
                            .filter(t -> t.isFunctionWord() || t.verb() != null)
                            .count();
            if (known > most) {
                best = lexicon;
                most = known;
            }
        }
        return best;
    }

    /** Whether the program has the words of the language, or takes it for another where it could not be told. */
    private boolean isKnown(String language) {
        return lexicons.containsKey(language);
    }

    private static Quotation quotation(
            Article article,
            QuotedToken quoted,
            int group,
            Optional<Attribution> decided,
            Kinds kinds,
            Set<Sign> signs) {
        Span span = quoted.marked().span();
        QuotationKind kind = kinds.of(quoted, signs);
        boolean unsure = decided.isEmpty()
                || (decided.get().confidence() < FLOOR && decided.get().reporter() == null);
        if (unsure || kind == QuotationKind.SCARE) {
            Message why = Message.of(
                    kind == QuotationKind.SCARE ? kinds.against(signs).id() : "nobody");
            return new Quotation(
                    article.id(), span, article.at(span), group, List.of(), null, null, null, null, kind, 0.3, why);
        }
        Attribution a = decided.get();
        Evidence mention = new Evidence(a.mention().span(), a.mention().text());
        Evidence cue = a.cue() == null ? null : new Evidence(a.cue(), article.at(a.cue()));
        String reporter = a.reporter() == null || a.reporter().speakers().isEmpty()
                ? null
                : a.reporter().speakers().get(0);
        return new Quotation(
                article.id(),
                span,
                article.at(span),
                group,
                a.mention().speakers(),
                mention,
                reporter,
                a.disputed(),
                cue,
                kind,
                a.confidence(),
                Message.of(a.rule()));
    }
}
