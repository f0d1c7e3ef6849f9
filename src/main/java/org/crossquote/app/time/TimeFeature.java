package org.crossquote.app.time;

import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.view.MainView;
import org.crossquote.date.find.DateFinder;

/** The main view of what the articles date. */
public final class TimeFeature implements Feature {
    private static final int ORDER = 5;

    @Override
    public void install(Workbench window) {
        window.styles().add("time.css", TimeFeature.class);
        window.views().add(new MainView("time", TimeWording.text("name"), ORDER, () -> page(window)));
    }

    /** Dates are looked for when the view is seen for the first time. */
    private static TimePage page(Workbench window) {
        TimeViewModel dates = new TimeViewModel(window.model(), new DateFinder()::find);
        dates.follow(window.work());
        window.life().onEnd(dates::stop);
        String details = window.actions().get("article.details").title();
        return new TimePage(dates, details, mention -> {
            window.views().read();
            window.model().focusOn(mention.article(), mention.span());
        });
    }
}
