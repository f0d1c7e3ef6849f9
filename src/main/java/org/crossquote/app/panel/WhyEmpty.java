package org.crossquote.app.panel;

import org.crossquote.app.KeyNames;
import org.crossquote.app.ReaderModel;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;

/** Says why there is nothing to list: what is the case, and what to do next. */
final class WhyEmpty {
    private static final MessageFile MESSAGES = MessageFile.beside(WhyEmpty.class);

    private WhyEmpty() {}

    /** A sentence of this package. */
    static String text(String id, Object... arguments) {
        return MESSAGES.text(id, arguments);
    }

    /** Why no link between the articles is shown. */
    static String ofLinks(ReaderModel model) {
        Reading reading = model.reading();
        if (!model.isRead()) {
            return unread(model);
        }
        if (reading.collection().articles().size() < 2) {
            return text("empty.one.article", model.keys().of("collection.open"));
        }
        KeyNames keys = model.keys();
        return reading.allLinks().isEmpty()
                ? text("empty.links", keys.of("quotation.next"), keys.of("collection.open"), keys.of("panel.alike"))
                : text("empty.links.hidden", keys.of("show.next"), keys.of("sure.next"), keys.of("show.boilerplate"));
    }

    /**
     * Why no quotation is listed.
     *
     * @param onlyUnsure whether only those are wanted whose speaker is to be checked
     */
    static String ofQuotations(ReaderModel model, boolean onlyUnsure) {
        if (model.reading().quotations().isEmpty()) {
            return model.isRead() ? text("empty.quotations", model.keys().of("show.scare")) : unread(model);
        }
        return onlyUnsure
                ? text("empty.unsure")
                : text("empty.filter", model.keys().of("palette"));
    }

    private static String unread(ReaderModel model) {
        return text("empty.unread", model.keys().of("work.resume"));
    }
}
