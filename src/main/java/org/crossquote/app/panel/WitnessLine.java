package org.crossquote.app.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.crossquote.app.ReaderModel;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Witness;
import org.crossquote.reading.Reasons;
import org.crossquote.text.Span;

/** The line that tells which other article named a speaker; a click looks at where it does. */
final class WitnessLine {
    private static final MessageFile MESSAGES = MessageFile.beside(WitnessLine.class);

    private final ReaderModel model;

    WitnessLine(ReaderModel model) {
        this.model = model;
    }

    /** The line for a quotation; none where its own article names the speaker. */
    List<Node> of(Quotation q) {
        Witness witness = q.witness();
        if (witness == null) {
            return List.of();
        }
        String words = q.why().id().startsWith("witness-")
                ? Reasons.inWords(q.why())
                : MESSAGES.text("witness.full.name", model.reading().numberOf(witness.article()));
        Evidence evidence = witness.evidence();
        if (evidence == null) {
            return List.of(Parts.soft(words));
        }
        Hyperlink link = Parts.link(words, () -> model.focusOn(witness.article(), place(witness.article(), evidence)));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.getStyleClass().add("witness-link");
        return List.of(link);
    }

    /** The quotation beside which the evidence stands, so that both wordings are compared; otherwise the evidence itself. */
    private Span place(String article, Evidence evidence) {
        return model.reading().quotations(article).stream()
                .filter(o -> o.witness() == null && evidence.equals(o.mention()))
                .map(Quotation::span)
                .findFirst()
                .orElse(evidence.span());
    }
}
