package org.crossquote.export.report;

import java.io.IOException;
import java.util.List;
import org.crossquote.link.LinkGroup;
import org.crossquote.link.LinkGroups;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Speaker;
import org.crossquote.work.Progress;

/** What several articles have in their wordings: the fullest first, and what the others leave out, put in and change. */
final class WordingsSection implements ReportSection {
    private static final MessageFile MESSAGES = MessageFile.beside(WordingsSection.class);

    private final ReportPlaces places;
    private final List<LinkGroup> groups;

    WordingsSection(ReportPlaces places) {
        this.places = places;
        this.groups = LinkGroups.of(places.reading().links());
    }

    @Override
    public String id() {
        return "wordings";
    }

    @Override
    public boolean isThere() {
        return !groups.isEmpty();
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("p", MESSAGES.text("wordings.about"), "class", "about");
        for (int i = 0; i < groups.size(); i++) {
            Progress.checkpoint();
            html.line();
            group(i + 1, groups.get(i), html);
        }
    }

    private void group(int number, LinkGroup group, Html html) throws IOException {
        String id = "w" + number;
        List<Speaker> speakers = places.speakersAt(group.root());
        int articles = (int) group.wordings().stream()
                        .map(w -> w.passage().article())
                        .filter(a -> !a.equals(group.root().article()))
                        .distinct()
                        .count()
                + 1;
        html.open("section", "class", "group", "aria-labelledby", id);
        html.element(
                "h3",
                speakers.isEmpty()
                        ? MESSAGES.text("wording", number, articles)
                        : MESSAGES.text("wording.by", number, articles, ReportPlaces.names(speakers)),
                "id",
                id);
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
        html.open("table").open("thead").open("tr");
        for (String head : List.of("head.article", "head.speaker", "head.words", "head.how")) {
            html.element("th", MESSAGES.text(head), "scope", "col");
        }
        html.close().close().open("tbody");
        row(group.root(), MESSAGES.text("fullest"), () -> html.text(group.root().exact()), html);
        for (LinkGroup.Wording wording : group.wordings()) {
            row(
                    wording.passage(),
                    wording.link().grade().inWords() + ", "
                            + wording.link().sureness().inWords(),
                    () -> EditWords.write(
                            group.root().exact(), wording.passage().exact(), wording.differences(), html),
                    html);
        }
        html.close().close().close().close();
    }

    @FunctionalInterface
    private interface Words {
        void write() throws IOException;
    }

    private void row(Passage passage, String how, Words words, Html html) throws IOException {
        List<Speaker> speakers = places.speakersAt(passage);
        html.line().open("tr").open("th", "scope", "row");
        places.titledLink(passage, html);
        html.close();
        html.open("td", "dir", "auto");
        if (speakers.isEmpty()) {
            html.text("–");
        } else {
            html.element("span", ReportPlaces.names(speakers), "class", ReportPlaces.who(places.colour(speakers)));
        }
        html.close();
        html.open("td", "class", "words", "dir", "auto", "lang", language(passage));
        words.write();
        html.close();
        html.element("td", how).close();
    }

    private String language(Passage passage) {
        String code = places.article(passage.article()).language();
        return code.equals("und") ? "" : code;
    }
}
