package org.crossquote.export.findings;

import java.util.Locale;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Witness;
import org.crossquote.reading.Reasons;

/** A quotation as the fields of a JSON object. */
public final class QuotationFields {
    private QuotationFields() {}

    /** Writes the fields into the object that was begun. */
    public static void write(Quotation q, JsonLines json) {
        json.text("article", q.article());
        json.span(q.span());
        json.text("exact", q.exact());
        json.number("quotation", q.group());
        json.texts("speakers", q.speakers());
        json.evidence("mention", q.mention());
        json.text("reportedBy", q.reportedBy());
        json.text("disputed", q.disputed() == null ? null : q.disputed().inWords(q.speakers(), Locale.ROOT));
        json.evidence("cue", q.cue());
        json.text("kind", q.kind().label());
        json.share("confidence", q.confidence());
        json.text("why", Reasons.inEnglish(q.why()));
        json.text("rule", q.why().id());
        Witness witness = q.witness();
        json.text("witness", witness == null ? null : witness.article());
        json.evidence("evidence", witness == null ? null : witness.evidence());
    }
}
