package org.crossquote.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.link.Sureness;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.Reading;
import org.crossquote.source.format.Problem;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What of the findings is wanted: some articles, some speakers, so sure at least. */
final class ChoiceOptions {
    private static final MessageFile MESSAGES = MessageFile.beside(ChoiceOptions.class);

    /** So many names help who has mistyped one. */
    private static final int MOST_NAMES = 8;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--article", paramLabel = "N|FILE", descriptionKey = "choose.article")
    private List<String> articles = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", descriptionKey = "choose.speaker")
    private List<String> speakers = List.of();

    @Option(names = "--sure", paramLabel = "STEP", descriptionKey = "choose.sure")
    private @Nullable String sure;

    /** Whether the findings are needed to know what is meant. */
    boolean asksForSpeakers() {
        return !speakers.isEmpty();
    }

    /** Reads what can be read before anything is found. */
    DisplayFilter shown() {
        DisplayFilter usual = DisplayFilter.everything();
        String said = sure;
        if (said == null) {
            return usual;
        }
        return Arrays.stream(Sureness.values())
                .filter(s -> s.label().equals(said.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(usual::with)
                .orElseThrow(() -> usage(MESSAGES.text(
                        "choose.sure-unknown",
                        Problem.printable(said),
                        Arrays.stream(Sureness.values()).map(Sureness::label).collect(Collectors.joining(", ")))));
    }

    /** The articles and speakers that are meant. */
    ExportChoice of(Reading reading) {
        Set<String> ids = new HashSet<>();
        articles.forEach(said -> ids.add(article(said, reading.collection().articles())));
        Set<String> names = new HashSet<>();
        speakers.forEach(said -> names.addAll(speakers(said, reading)));
        return new ExportChoice(ids, names);
    }

    private String article(String said, List<Article> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(said) || String.valueOf(i + 1).equals(said)) {
                return all.get(i).id();
            }
        }
        throw usage(MESSAGES.text("choose.article-unknown", Problem.printable(said), all.size()));
    }

    /** Everybody who has a name like that: all of it, or a word of it. */
    private Set<String> speakers(String said, Reading reading) {
        String wanted = plain(said);
        Set<String> exactly = names(reading, name -> plain(name).equals(wanted));
        Set<String> found = exactly.isEmpty()
                ? names(
                        reading,
                        name -> Arrays.asList(plain(name).split("\\s+")).contains(wanted))
                : exactly;
        if (found.isEmpty()) {
            throw usage(MESSAGES.text(
                    "choose.speaker-unknown",
                    Problem.printable(said),
                    reading.speakers().stream()
                            .limit(MOST_NAMES)
                            .map(s -> Problem.printable(s.name()))
                            .collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static Set<String> names(Reading reading, Predicate<String> fits) {
        return reading.speakers().stream()
                .filter(s -> fits.test(s.name()) || s.names().stream().anyMatch(fits))
                .map(Speaker::name)
                .collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private CommandLine.ParameterException usage(String sentence) {
        return new CommandLine.ParameterException(spec == null ? new CommandLine(this) : spec.commandLine(), sentence);
    }
}
