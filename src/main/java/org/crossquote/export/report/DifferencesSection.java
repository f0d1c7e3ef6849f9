package org.crossquote.export.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.crossquote.difference.Difference;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reasons;
import org.crossquote.text.Span;

/** Where the accounts differ. */
final class DifferencesSection implements ReportSection {
    private static final MessageFile MESSAGES = MessageFile.beside(DifferencesSection.class);

    private final ReportPlaces places;
    private final List<Difference> differences;

    DifferencesSection(ReportPlaces places, List<Difference> differences) {
        this.places = places;
        this.differences = differences.stream()
                .sorted(Comparator.comparing((Difference d) -> !d.kind().isContradiction()))
                .toList(); // what is no contradiction comes last
    }

    @Override
    public String id() {
        return "differences";
    }

    @Override
    public boolean isThere() {
        return !differences.isEmpty();
    }

    @Override
    public void write(Html html) throws IOException {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id());
        html.open("table").open("thead").open("tr");
        for (String head : List.of("head.difference", "head.one", "head.other", "head.why")) {
            html.element("th", MESSAGES.text(head), "scope", "col");
        }
        html.close().close().open("tbody");
        for (Difference difference : differences) {
            html.line().open("tr");
            html.element(
                    "th",
                    MESSAGES.text(
                            "difference." + difference.kind().name(),
                            difference.sureness().inWords()),
                    "scope",
                    "row");
            side(difference.a(), difference.pieceOfA(), html);
            side(difference.b(), difference.pieceOfB(), html);
            html.element("td", Reasons.inWords(difference.why())).close();
        }
        html.close().close().close();
    }

    private void side(Passage passage, Passage piece, Html html) throws IOException {
        html.open("td");
        html.open("p");
        String number = String.valueOf(places.number(passage.article()));
        html.element(
                "a",
                number + " " + places.article(passage.article()).title(),
                "href",
                "#" + places.of(passage.article()),
                "dir",
                "auto");
        html.close();
        html.open("p", "class", "words", "dir", "auto");
        Span whole = passage.span();
        Span part = piece.span();
        if (whole.contains(part)) {
            int from = part.start() - whole.start();
            html.text(passage.exact().substring(0, from));
            html.element("mark", piece.exact());
            html.text(passage.exact().substring(from + part.length()));
        } else {
            html.text(passage.exact() + " … ").element("mark", piece.exact());
        }
        html.close().close();
    }
}
