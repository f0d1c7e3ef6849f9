package org.crossquote.export.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossquote.export.drawing.Face;
import org.crossquote.link.LinkGroup;
import org.crossquote.link.LinkGroups;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Speaker;

/** Sets the wordings of what several articles have: the fullest first. */
final class WordingsSetter {
    private static final MessageFile MESSAGES = MessageFile.beside(WordingsSetter.class);

    private final PrintedArticles articles;
    private final Galley galley;
    private final double size;

    WordingsSetter(PrintedArticles articles, Galley galley, double size) {
        this.articles = articles;
        this.galley = galley;
        this.size = size;
    }

    /** The column with them; empty where nothing is linked. */
    Optional<Galley> set() {
        List<LinkGroup> groups = LinkGroups.of(articles.reading().links());
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        galley.add(TextStyle.heading(size * 1.4), Piece.of(MESSAGES.text("wordings"), Face.STRONG));
        galley.add(TextStyle.heading(size), Piece.soft(MESSAGES.text("wordings.about")));
        for (int i = 0; i < groups.size(); i++) {
            group(i + 1, groups.get(i));
        }
        return Optional.of(galley);
    }

    private void group(int number, LinkGroup group) {
        String speakers = articles.reading().quotations(group.root().article()).stream()
                .filter(q -> q.span().overlaps(group.root().span()))
                .flatMap(q -> articles.reading().speakersOf(q).stream())
                .distinct()
                .map(Speaker::name)
                .collect(Collectors.joining(", "));
        int others = (int) group.wordings().stream()
                .map(w -> w.passage().article())
                .filter(a -> !a.equals(group.root().article()))
                .distinct()
                .count();
        String heading = speakers.isEmpty()
                ? MESSAGES.text("wording", number, others + 1)
                : MESSAGES.text("wording.by", number, others + 1, speakers);
        galley.add(TextStyle.heading(size), Piece.of(heading, Face.STRONG));
        wording(group.root(), MESSAGES.text("fullest"));
        for (LinkGroup.Wording wording : group.wordings()) {
            String how = wording.link().grade().inWords() + ", "
                    + wording.link().sureness().inWords();
            wording(wording.passage(), how);
        }
    }

    private void wording(Passage passage, String how) {
        galley.add(
                TextStyle.text(size).close().indented(size),
                Piece.of(articles.number(passage.article()) + "\u2002", Face.STRONG),
                Piece.of(passage.exact(), Face.TEXT),
                Piece.soft(" · " + how));
    }
}
