package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Test;

/** A link does not say that different speakers are named where all articles together have one. */
class LinkReasonsTest {
    private static final String WORDS = "\n\n“I would not let my own dog walk on it,” ";

    @Test
    void whoIsOneInTheEndIsOneInTheReason() {
        assertThat(reading("the harbour master said.").links())
                .extracting(link -> link.why().id())
                .contains("same-words-same-speaker")
                .doesNotContain("same-words-other-speakers");
    }

    @Test
    void whomBothArticlesNameOtherwiseStaysAnother() {
        assertThat(reading("Owen Rask said.").links())
                .extracting(link -> link.why().id())
                .contains("same-words-other-speakers");
    }

    @Test
    void linksWithoutQuotationsStayAsTheyAre() {
        List<Link> links = reading("the harbour master said.").allLinks();
        List<Quotation> none = List.of();
        assertThat(new LinkReasons().after(links, none)).isEqualTo(links);
    }

    private static Reading reading(String who) {
        ArticleMaker maker = new ArticleMaker();
        String a = "The harbour board of Tarnholm closed the old pier to anglers on Friday." + WORDS + who + "\n";
        String b = "Anglers may no longer use the old pier of Tarnholm, the harbour board said on Friday." + WORDS
                + "said Edda Morling, the harbour master.\n";
        return ReadingFinder.standard()
                .read(
                        new ArticleCollection("test", List.of(maker.make("a.txt", a), maker.make("b.txt", b))),
                        stage -> Progress.none());
    }
}
