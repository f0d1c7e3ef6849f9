package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** What unrelated articles repeat, as one text each. */
class RepeatedTest {
    private static final String NOTICE = "Read more in our terms of use.";
    private static final String LONGER = "Follow us. " + NOTICE;

    private static Passage place(String article, String words) {
        return new Passage(article, new Span(100, 100 + words.length()), words);
    }

    private static Link link(Grade grade, Passage a, Passage b) {
        return new Link(grade, 0.9, a, b, Message.of("test"));
    }

    /** Articles are not all linked with each other: each keeps its nearest ones. */
    @Test
    void theSameWordsAreOneTextThoughNoLinkJoinsThem() {
        List<Link> links = List.of(
                link(Grade.BOILERPLATE, place("a", NOTICE), place("b", NOTICE.toUpperCase(Locale.ROOT))),
                link(Grade.BOILERPLATE, place("c", NOTICE), place("d", NOTICE)),
                link(Grade.BOILERPLATE, place("e", NOTICE), place("f", "Read more – in our terms of use")));
        assertThat(Repeated.of(links)).singleElement().satisfies(text -> {
            assertThat(text.articles()).isEqualTo(6);
            assertThat(text.places()).extracting(Passage::article).containsExactly("a", "b", "c", "d", "e", "f");
        });
    }

    @Test
    void aLongerWordingBelongsToTheTextThatMoreArticlesHave() {
        List<Link> links = new ArrayList<>();
        for (String other : List.of("b", "c", "d", "e")) {
            links.add(link(Grade.BOILERPLATE, place("a", NOTICE), place(other, NOTICE)));
        }
        links.add(link(Grade.BOILERPLATE, place("a", NOTICE), place("f", LONGER)));
        links.add(link(Grade.BOILERPLATE, place("x", "Sign up."), place("y", "Sign up.")));
        List<Repeated> texts = Repeated.of(links);
        assertThat(texts).extracting(Repeated::articles).containsExactly(6, 2);
        assertThat(texts.getFirst().example()).isEqualTo(place("a", NOTICE));
        assertThat(texts.getFirst().places()).contains(place("f", LONGER));
    }

    @Test
    void theSameTextCutShorterIsNoOtherTextThoughNoLinkJoinsThem() {
        String cut = NOTICE.substring(0, NOTICE.length() - 1) + " and of our notice of privacy";
        String more = cut + " that you agreed to";
        List<Link> links = List.of(
                link(Grade.BOILERPLATE, place("a", cut), place("b", cut)),
                link(Grade.BOILERPLATE, place("c", more), place("d", more)));
        assertThat(Repeated.of(links)).extracting(Repeated::articles).containsExactly(4);
    }

    @Test
    void anArticleWithTheTextTwiceCountsOnceAndOtherLinksDoNot() {
        Passage again = new Passage("a", new Span(500, 500 + NOTICE.length()), NOTICE);
        List<Link> links = List.of(
                link(Grade.BOILERPLATE, place("a", NOTICE), place("b", NOTICE)),
                link(Grade.BOILERPLATE, again, place("b", NOTICE)),
                link(Grade.IDENTICAL, place("c", "He said so."), place("d", "He said so.")));
        assertThat(Repeated.of(links)).singleElement().satisfies(text -> {
            assertThat(text.articles()).isEqualTo(2);
            assertThat(text.places()).hasSize(3);
        });
    }
}
