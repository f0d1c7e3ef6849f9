package org.crossquote.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.SpeakerDirectory;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.reading.correction.CorrectedDetails;
import org.crossquote.search.AnnotationNotes;
import org.crossquote.search.ArticleSearch;
import org.crossquote.search.QuotedPlaces;
import org.crossquote.search.SearchContext;
import org.crossquote.search.SearchNotes;
import org.crossquote.search.SearchResult;
import org.crossquote.search.SearchScope;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;
import org.crossquote.search.query.QueryParser;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds words in articles and in the reader's notes on them. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private static final MessageFile SENTENCES = MessageFile.beside(SearchCommand.class);

    private final Terminal terminal;
    private final Desktop desktop;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "path")
    private Path path = Path.of(".");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
    private List<String> words = List.of();

    @Mixin
    private SearchForm form = new SearchForm();

    @Option(names = "--notes", paramLabel = "FOLDER", descriptionKey = "notes")
    private @Nullable Path notes;

    @Option(names = "--no-notes", descriptionKey = "no-notes")
    private boolean withoutNotes;

    SearchCommand(Terminal terminal, Desktop desktop) {
        this.terminal = terminal;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        Query query = query();
        OpenedCollection opened = Inputs.open(List.of(path), terminal);
        ArticleCollection collection = opened.collection();
        if (collection.articles().isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        List<Quotation> quotations = ReadingFinder.standard().quotations(collection, Progress.none());
        QuotedPlaces quoted = new QuotedPlaces(quotations, new SpeakerDirectory().speakers(quotations));
        SearchScope scope = new SearchScope(article -> true, !withoutNotes);
        try {
            Noted noted = noted(collection);
            SearchResult result = ArticleSearch.in(noted.collection().articles(), Progress.none())
                    .find(query, new SearchContext(scope, quoted, noted.notes()));
            if (result.articles().isEmpty() && result.notes().isEmpty() && form.isForPeople()) {
                terminal.say(SENTENCES.text("search.nothing"));
            }
            return Inputs.status(opened, form.print(result, new Output(terminal)));
        } catch (QueryException e) {
            throw usage(e);
        } catch (IOException e) {
            terminal.say(SENTENCES.text("search.notes-unreadable", String.valueOf(e.getMessage())));
            return ExitStatus.UNREADABLE;
        }
    }

    private Query query() {
        try {
            return QueryParser.parse(String.join(" ", words));
        } catch (QueryException e) {
            throw usage(e);
        }
    }

    private CommandLine.ParameterException usage(QueryException e) {
        return new CommandLine.ParameterException(
                spec == null ? new CommandLine(this) : spec.commandLine(), e.sentence());
    }

    /**
     * What the reader's notes add.
     *
     * @param collection the articles, with what the reader knows better of them
     */
    private record Noted(ArticleCollection collection, SearchNotes notes) {}

    private Noted noted(ArticleCollection collection) throws IOException {
        Path folder = notes == null ? desktop.notes() : notes;
        if (withoutNotes || !Files.isDirectory(folder)) {
            return new Noted(collection, SearchNotes.none());
        }
        try (NoteStore store = NoteStore.open(folder, collection, Clock.systemUTC())) {
            SearchNotes found = SearchNotes.of(
                    AnnotationNotes.placed(store.notes(), store.articlesByKey()),
                    Locale.getDefault().getLanguage(),
                    Progress.none());
            return new Noted(
                    CorrectedDetails.apply(
                            collection, store.notes().annotations().values(), store.articlesByKey()),
                    found);
        }
    }
}
