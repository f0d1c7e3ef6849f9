package org.crossquote.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossquote.export.findings.JsonLines;
import org.crossquote.export.findings.QuotationFields;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds who is quoted saying what. */
@Command(name = "quotes", mixinStandardHelpOptions = true)
final class QuotesCommand implements Callable<Integer> {
    private static final MessageFile MESSAGES = MessageFile.beside(QuotesCommand.class);

    private final Terminal terminal;

    @Mixin
    private Inputs inputs = new Inputs();

    QuotesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenedCollection opened = inputs.open(terminal);
        List<Quotation> quotations = quotations(ReadingFinder.withOneName(), opened.collection());
        return Inputs.status(opened, new Output(terminal).print(quotations, new Form(), inputs.json()));
    }

    /** Of one article what it says alone; of several what they say together. */
    private static List<Quotation> quotations(ReadingFinder finder, ArticleCollection collection) {
        List<Quotation> quotations = finder.quotations(collection, Progress.none());
        if (collection.articles().size() < 2) {
            return quotations;
        }
        List<Quotation> speech =
                quotations.stream().filter(q -> q.kind() != QuotationKind.SCARE).toList();
        return finder.decided(collection, quotations, finder.links(collection, speech, Progress.none()));
    }

    private static final class Form implements Rows<Quotation> {
        @Override
        public void write(Quotation q, JsonLines json) {
            QuotationFields.write(q, json);
        }

        @Override
        public List<String> heads() {
            return List.of("article", "start", "kind", "sure", "speaker", "quotation");
        }

        @Override
        public List<String> cells(Quotation q) {
            return List.of(
                    q.article(),
                    String.valueOf(q.span().start()),
                    q.kind().label(),
                    String.format(Locale.ROOT, "%.2f", q.confidence()),
                    speaker(q),
                    q.exact());
        }

        private static String speaker(Quotation q) {
            String speakers = q.speakers().isEmpty() ? MESSAGES.text("speaker.none") : String.join(", ", q.speakers());
            return q.reportedBy() == null ? speakers : MESSAGES.text("speaker.through", speakers, q.reportedBy());
        }
    }
}
