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
        WordingsView table = new WordingsView(window.model(), window.places()::focusColumns);
        window.places().addBelow(table);
        NoCounterpartText none = new NoCounterpartText(window.model());
        window.actions()
                .add(
                        Group.READING,
                        TOGGLE,
                        "All wordings side by side",
                        table.availableProperty(),
                        () -> none.why("W lays all its wordings side by side"),
                        table::toggle,
                        "W");
    }
}
