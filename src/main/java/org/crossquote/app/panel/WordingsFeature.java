package org.crossquote.app.panel;

import org.crossquote.app.NoCounterpartText;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;

/** The table of all wordings of what the reader looks at, below the columns. */
public final class WordingsFeature implements Feature {
    /** The command that opens and closes the table. */
    static final String TOGGLE = "wordings.toggle";

    @Override
    public void install(Workbench window) {
        WordingsView table = new WordingsView(window.model(), window.places()::focusMain);
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
