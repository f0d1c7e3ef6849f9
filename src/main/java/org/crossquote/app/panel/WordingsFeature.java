package org.crossquote.app.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crossquote.app.NoCounterpartText;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;

/** The table of all wordings of what the reader looks at, below the columns. */
public final class WordingsFeature implements Feature {
    /** The command that opens and closes the table. */
    static final String TOGGLE = "wordings.toggle";

    private final Function<Passage, List<Span>> differing;
    private final Consumer<Runnable> onDiffering;

    /** Where nothing is known of differences. */
    public WordingsFeature() {
        this(passage -> List.of(), listener -> {});
    }

    /**
     * @param differing gives the words of a passage in which the accounts differ, in UTF-16 units of its article
     * @param onDiffering takes what is to run whenever others differ
     */
    public WordingsFeature(Function<Passage, List<Span>> differing, Consumer<Runnable> onDiffering) {
        this.differing = differing;
        this.onDiffering = onDiffering;
    }

    @Override
    public void install(Workbench window) {
        WordingsView table = new WordingsView(window.model(), window.places()::focusMain, differing);
        onDiffering.accept(table::differ);
        window.places().addBelow(table);
        NoCounterpartText none = new NoCounterpartText(window.model(), window.actions()::keyText);
        window.actions()
                .add(
                        Group.READING,
                        TOGGLE,
                        WhyEmpty.text("comparison.table"),
                        table.availableProperty(),
                        () -> none.why(WhyEmpty.text(
                                "wordings.unfocused",
                                window.actions().keyText("quotation.next"),
                                window.actions().keyText("focus.activate"),
                                window.actions().keyText(TOGGLE))),
                        table::toggle,
                        "W");
    }
}
