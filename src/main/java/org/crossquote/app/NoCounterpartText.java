package org.crossquote.app;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.reading.DisplayFilter;

/** Says why what the reader looks at has nothing beside it to go to. */
public final class NoCounterpartText {
    private final ReaderModel model;

    public NoCounterpartText(ReaderModel model) {
        this.model = model;
    }

    /** Whether what the reader looks at stands in another article, too. */
    public BooleanBinding isLinked() {
        return Bindings.createBooleanBinding(
                () -> model.focus() != null && !model.focus().counterparts().isEmpty(), model.focusProperty());
    }

    /**
     * Why a command has no other wording to lead to.
     *
     * @param command what it does with a quotation, such as {@code L goes through all its wordings}
     */
    public String why(String command) {
        Focus focus = model.focus();
        if (focus == null) {
            return "Click a quotation first, or go there with J and Enter: " + command + ".";
        }
        if (!focus.counterparts().isEmpty()) {
            boolean isFact =
                    focus.told().stream().anyMatch(t -> t.counterpart().link().grade() == Grade.SAME_FACT);
            return isFact
                    ? "The other articles tell this in words of their own: no other wording of it was found."
                    : "This is boilerplate: it has no other wording.";
        }
        return isHidden(focus.passage())
                ? "No link of these words is among those that are shown. G, S and B choose which."
                : "These words were found in no other article.";
    }

    private boolean isHidden(Passage passage) {
        return !model.reading()
                .showing(DisplayFilter.usual().withBoilerplate(true))
                .linked(passage.article(), passage.span())
                .isEmpty();
    }
}
