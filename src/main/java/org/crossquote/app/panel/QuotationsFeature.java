package org.crossquote.app.panel;

import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.PanelTabs.Tab;
import org.crossquote.app.feature.Workbench;
import org.crossquote.work.Lazy;

/** The list of all quotations. */
public final class QuotationsFeature implements Feature {
    @Override
    public void install(Workbench window) {
        Lazy<QuotationList> list = new Lazy<>(() -> new QuotationList(window.model()));
        Tab tab = window.panel().add(WhyEmpty.text("tab.quotes"), list::get);
        tab.follow();
        window.actions().add(Group.VIEW, "panel.quotes", WhyEmpty.text("command.panel.quotes"), tab::open);
        Runnable showUnsure = () -> {
            tab.open();
            list.get().showUnsure();
        };
        window.actions().add(Group.VIEW, "panel.unsure", WhyEmpty.text("command.panel.unsure"), showUnsure, "U");
    }
}
