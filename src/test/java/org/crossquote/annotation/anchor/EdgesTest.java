package org.crossquote.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.annotation.Texts;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** Notes on the first and last words of texts and lines, where one side has little context or none. */
class EdgesTest {
    private static final int WHOLE = 24;
    /** One change of so many is tried: all take a minute and a half. */
    private static final int SHARE = 8;

    /** A note's words in a text, and what has become of both. */
    private record Change(String text, Span words, String before, String now, String behind) {
        Placement placed() {
            return new Anchoring(before + now + behind).place(TextQuote.of(text, words), TextPosition.of(text, words));
        }

        Span right() {
            return new Span(before.length(), before.length() + now.length());
        }

        boolean isNotFollowed() {
            return !placed().equals(new Placement(AnchorStatus.APPROXIMATE, right()));
        }

        boolean isNotLost() {
            return !placed().equals(Placement.LOST);
        }

        /** A caption may say nearly what a sentence beside it says. */
        boolean isSentence() {
            return now.endsWith(".");
        }

        Change with(String others) {
            return new Change(text, words, before, others, behind);
        }

        /** Without what stood before the words, behind them, and both. */
        Stream<Change> cut() {
            return Stream.of(
                    new Change(text, words, "", now, behind),
                    new Change(text, words, before, now, ""),
                    new Change(text, words, "", now, ""));
        }

        @Override
        public String toString() {
            return before.substring(Math.max(0, before.length() - 40)) + "|"
                    + behind.substring(0, Math.min(40, behind.length()))
                    + "«" + words.in(text) + "» now «" + now + "», placed at " + placed().status() + " «"
                    + (placed().span() == null ? "" : placed().span().in(before + now + behind)) + "»";
        }
    }

    @Test
    void followsWordsAtTheEdgesOfWhichOneHasChanged() {
        List<Change> changed = edges().flatMap(EdgesTest::oneWordChanged).toList();
        assertThat(changed).hasSizeGreaterThan(200);
        assertThat(changed.stream().filter(Change::isNotFollowed)).isEmpty();
    }

    @Test
    void followsATitleThatIsSetInCapitals() {
        assertThat(edges().map(e -> e.with(e.now().toUpperCase(Locale.ROOT))).filter(Change::isNotFollowed))
                .isEmpty();
    }

    @Test
    void findsUnchangedWordsWhenTheTextBeforeOrBehindThemIsCutOff() {
        assertThat(edges().flatMap(Change::cut)
                        .filter(c -> !c.right().equals(c.placed().span())))
                .isEmpty();
    }

    @Test
    void findsWordsOfWhichOneHasChangedWhenTheTextBeforeOrBehindThemIsCutOffToo() {
        assertThat(edges().flatMap(EdgesTest::oneWordChanged)
                        .flatMap(Change::cut)
                        .filter(Change::isNotFollowed))
                .isEmpty();
    }

    @Test
    void losesWordsAtTheEdgesThatWereTakenOut() {
        assertThat(edges().filter(Change::isSentence).map(e -> e.with("")).filter(Change::isNotLost))
                .isEmpty();
    }

    @Test
    void losesWordsAtTheEdgesThatGaveWayToOthers() {
        List<Change> edges = edges().filter(Change::isSentence).toList();
        List<Change> replaced = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Change e = edges.get(i);
            Change other = edges.get((i + edges.size() / 2) % edges.size());
            if (!e.text().contains(other.now())) {
                replaced.add(e.with(other.now()));
            }
        }
        assertThat(replaced).hasSizeGreaterThan(100);
        assertThat(replaced.stream().filter(Change::isNotLost)).isEmpty();
    }

    /** Texts of one line, and the first and last words of whole articles and of their lines, as they were. */
    private static Stream<Change> edges() {
        return Texts.five().articles().stream().map(Article::text).flatMap(EdgesTest::edges);
    }

    private static Stream<Change> edges(String text) {
        List<Change> edges = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            List<Span> sentences = sentences(line);
            if (!sentences.isEmpty()) {
                for (Span s : List.of(sentences.getFirst(), sentences.getLast())) {
                    edges.add(unchanged(text, new Span(at + s.start(), at + s.end())));
                    edges.add(unchanged(s.in(line), new Span(0, s.length())));
                    edges.add(unchanged(s.in(line) + "\n", new Span(0, s.length())));
                }
            }
            at += line.length() + 1;
        }
        return edges.stream()
                .filter(e -> e.text().indexOf(e.now()) == e.text().lastIndexOf(e.now()))
                .distinct();
    }

    private static Change unchanged(String text, Span words) {
        return new Change(text, words, text.substring(0, words.start()), words.in(text), text.substring(words.end()));
    }

    private static List<Span> sentences(String line) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int stop = line.indexOf(". "); stop >= 0; stop = line.indexOf(". ", from)) {
            sentences.add(new Span(from, stop + 1));
            from = stop + 2;
        }
        sentences.add(new Span(
                from, Math.max(from, line.replaceFirst("[\\s\\u00A0]+$", "").length())));
        return sentences.stream().filter(s -> s.length() >= 2 * WHOLE).toList();
    }

    /** With one word changed, put in, or left out, at each place. */
    private static Stream<Change> oneWordChanged(Change edge) {
        List<String> words = List.of(edge.now().split(" ", -1));
        List<Change> changed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String before = String.join(" ", words.subList(0, i)) + (i == 0 ? "" : " ");
            String behind = (i + 1 == words.size() ? "" : " ") + String.join(" ", words.subList(i + 1, words.size()));
            String word = words.get(i);
            String other = word.matches("\\p{L}{1,9}") ? "somewhat" : word;
            for (String now :
                    List.of(before + other + behind, before + word + " indeed" + behind, before + behind.strip())) {
                boolean inner = i > 0 && i < words.size() - 1;
                if (word.matches("\\p{L}{1,9}")
                        && (inner || now.contains(other + behind) && !now.contains(" indeed"))) {
                    changed.add(new Change(edge.text(), edge.words(), edge.before(), now, edge.behind()));
                }
            }
        }
        return changed.stream().filter(c -> c.now().hashCode() % SHARE == 0);
    }
}
