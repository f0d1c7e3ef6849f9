package org.crossquote.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crossquote.message.Message;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** Groups over links that are given. */
class LinkGroupsTest {
    private static final Passage FULL = passage("a", "“The quay is rotten, the cranes are rusty and nobody cares,”");
    private static final Passage START = passage("b", "“The quay is rotten”");
    private static final Passage END = passage("c", "“nobody cares,”");
    private static final Passage STRANGER = passage("d", "“nobody cares about the price of herring”");

    private static Passage passage(String article, String words) {
        return new Passage(article, new Span(10, 10 + words.length()), words);
    }

    private static Link link(Grade grade, Passage a, Passage b) {
        return new Link(grade, 0.9, a, b, Message.of("test"));
    }

    @Test
    void everyWordingHangsFromTheFullestByALinkOfItsOwn() {
        List<LinkGroup> groups =
                LinkGroups.of(List.of(link(Grade.FRAGMENT, START, FULL), link(Grade.FRAGMENT, FULL, END)));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.root()).isEqualTo(FULL);
            assertThat(group.wordings()).extracting(LinkGroup.Wording::passage).containsExactly(START, END);
        });
    }

    /** A piece that two sentences have in common does not make them one utterance. */
    @Test
    void noChainOfLinksJoinsWhatIsNotLinkedItself() {
        List<Link> links = new ArrayList<>(List.of(
                link(Grade.FRAGMENT, FULL, START),
                link(Grade.FRAGMENT, FULL, END),
                link(Grade.FRAGMENT, END, STRANGER)));
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(links, new Random(round));
            assertThat(LinkGroups.of(links))
                    .singleElement()
                    .satisfies(group -> assertThat(group.wordings())
                            .extracting(LinkGroup.Wording::passage)
                            .containsExactly(START, END));
        }
    }

    @Test
    void factsAndBoilerplateAreInNoGroup() {
        assertThat(LinkGroups.of(List.of(link(Grade.SAME_FACT, FULL, START), link(Grade.BOILERPLATE, FULL, END))))
                .isEmpty();
    }
}
