package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.crossquote.app.Focus;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.ReaderModel;
import org.crossquote.message.Message;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Witness;
import org.crossquote.reading.Reading;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** From a name that another article gave, one click leads to where it stands there. */
class WitnessLineTest {
    private static final Reading GOLD = GoldReading.read();

    private final ReaderModel model = new ReaderModel(GOLD.collection());
    private final Quotation q = GOLD.quotations().getFirst();
    private final Quotation other = GOLD.quotations().stream()
            .filter(o -> !o.article().equals(q.article()))
            .findFirst()
            .map(WitnessLineTest::named)
            .orElseThrow();

    /** The quotation, with the words before it as those that name its speaker. */
    private static Quotation named(Quotation o) {
        Span before = new Span(o.span().start() - 9, o.span().start());
        String words = GOLD.collection().article(o.article()).orElseThrow().at(before);
        return new Quotation(
                o.article(),
                o.span(),
                o.exact(),
                o.group(),
                o.speakers(),
                new Evidence(before, words),
                null,
                null,
                null,
                o.kind(),
                o.confidence(),
                o.why());
    }

    @Test
    void theReasonLeadsToTheQuotationBesideWhichTheNameStands() {
        Message why = Message.of("witness-names", GOLD.numberOf(other.article()), "Anna Bell", 0);
        assertThat(followed(new Witness(other.article(), other.mention()), why))
                .isEqualTo("Article " + GOLD.numberOf(other.article()) + " names Anna Bell beside the same words.");
        assertThat(focus()).isEqualTo(other.span());
    }

    @Test
    void aFullNameLeadsToWhereItStands() {
        Span title = new Span(0, 5);
        Evidence evidence = new Evidence(
                title, GOLD.collection().article(other.article()).orElseThrow().at(title));
        assertThat(followed(new Witness(other.article(), evidence), Message.of("cue-after")))
                .isEqualTo("The full name stands in article " + GOLD.numberOf(other.article()) + ".");
        assertThat(focus()).isEqualTo(title);
    }

    @Test
    void whatItsOwnArticleTellsNeedsNoLine() {
        FxThread.run(() -> assertThat(new WitnessLine(model).of(q)).isEmpty());
    }

    /** The words of the line, after it was clicked. */
    private String followed(Witness witness, Message why) {
        List<String> words = new ArrayList<>();
        FxThread.run(() -> {
            model.found(new Reading(GOLD.collection(), List.of(q, other), GOLD.speakers(), List.of()));
            List<Node> line = new WitnessLine(model).of(q.decided(List.of("Anna Bell"), 0.9, why, witness));
            Hyperlink link = (Hyperlink) line.getFirst();
            link.fire();
            words.add(link.getText());
        });
        return words.getFirst();
    }

    private Span focus() {
        Focus focus = Objects.requireNonNull(model.focus());
        assertThat(focus.passage().article()).isEqualTo(other.article());
        return focus.passage().span();
    }
}
