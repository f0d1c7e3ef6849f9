package org.crossquote.app.panel;

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
            return text("empty.unread");
        }
        if (reading.collection().articles().size() < 2) {
            return text("empty.one.article");
        }
        return text(reading.allLinks().isEmpty() ? "empty.links" : "empty.links.hidden");
    }

    /**
     * Why no quotation is listed.
     *
     * @param onlyUnsure whether only those are wanted whose speaker is to be checked
     */
    static String ofQuotations(ReaderModel model, boolean onlyUnsure) {
        if (model.reading().quotations().isEmpty()) {
            return text(model.isRead() ? "empty.quotations" : "empty.unread");
        }
        return text(onlyUnsure ? "empty.unsure" : "empty.filter");
    }
}
