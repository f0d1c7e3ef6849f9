package org.crossquote.app;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.DisplayFilter;

/** Says why what the reader looks at has nothing beside it to go to. */
public final class NoCounterpartText {
    private static final MessageFile MESSAGES = MessageFile.beside(NoCounterpartText.class);

    private final ReaderModel model;
    private final KeyNames keys;

    public NoCounterpartText(ReaderModel model, KeyNames keys) {
        this.model = model;
        this.keys = keys;
    }

    /** Whether what the reader looks at stands in another article, too. */
    public BooleanBinding isLinked() {
        return Bindings.createBooleanBinding(
                () -> model.focus() != null && !model.focus().counterparts().isEmpty(), model.focusProperty());
    }

    /**
     * Why a command has no other wording to lead to.
     *
     * @param unfocused the sentence for when nothing is looked at: how to use the command
     */
    public String why(String unfocused) {
        Focus focus = model.focus();
        if (focus == null) {
            return unfocused;
        }
        if (!focus.counterparts().isEmpty()) {
            boolean isFact =
                    focus.told().stream().anyMatch(t -> t.counterpart().link().grade() == Grade.SAME_FACT);
            return isFact ? MESSAGES.text("unlinked.fact") : MESSAGES.text("unlinked.boilerplate");
        }
        return isHidden(focus.passage())
                ? MESSAGES.text(
                        "unlinked.hidden", keys.of("show.next"), keys.of("sure.next"), keys.of("show.boilerplate"))
                : MESSAGES.text("unlinked");
    }

    private boolean isHidden(Passage passage) {
        return !model.reading()
                .showing(DisplayFilter.everything().withBoilerplate(true))
                .linked(passage.article(), passage.span())
                .isEmpty();
    }
}
