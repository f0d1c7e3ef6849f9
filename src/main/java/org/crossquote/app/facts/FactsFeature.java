package org.crossquote.app.facts;

import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.view.MainView;
import org.crossquote.message.MessageFile;

/** What several articles tell as a main view, and in miniature above the columns. */
public final class FactsFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(FactsFeature.class);
    private static final int ORDER = 3;

    @Override
    public void install(Workbench window) {
        window.views().add(new MainView("facts", MESSAGES.text("name"), ORDER, () -> new FactsView(window)));
        window.styles().add("facts.css", FactsFeature.class);
        StripPane strip = new StripPane(window);
        window.places().addOverColumns(strip);
        window.actions().add(Group.VIEW, "facts.strip", MESSAGES.text("command.strip"), strip::toggle);
        window.actions().tick("facts.strip", strip.shown());
    }
}
