package org.crossquote.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.date.find.DateFinder;
import org.crossquote.export.findings.JsonLines;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reasons;
import org.crossquote.source.OpenedCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds what articles date, and what the words for it mean. */
@Command(name = "dates", mixinStandardHelpOptions = true)
final class DatesCommand implements Callable<Integer> {
    private static final MessageFile MESSAGES = MessageFile.beside(DatesCommand.class);

    private final Terminal terminal;

    @Mixin
    private Inputs inputs = new Inputs();

    DatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenedCollection opened = inputs.open(terminal);
        List<DateMention> mentions = new DateFinder().find(opened.collection());
        return Inputs.status(opened, new Output(terminal).print(mentions, new Form(), inputs.json()));
    }

    private static final class Form implements Rows<DateMention> {
        @Override
        public void write(DateMention mention, JsonLines json) {
            DateValue value = mention.value();
            json.text("article", mention.article());
            json.span(mention.span());
            json.text("exact", mention.exact());
            json.textOrNull("value", value == null ? null : value.toString());
            json.truth("relative", mention.relative());
            json.text("why", Reasons.inEnglish(mention.why()));
            json.text("rule", mention.why().id());
        }

        @Override
        public List<String> heads() {
            return List.of("article", "start", "value", "words", "why");
        }

        @Override
        public List<String> cells(DateMention mention) {
            DateValue value = mention.value();
            return List.of(
                    mention.article(),
                    String.valueOf(mention.span().start()),
                    value == null ? MESSAGES.text("dates.unknown") : value.toString(),
                    mention.exact(),
                    Reasons.inWords(mention.why()));
        }
    }
}
