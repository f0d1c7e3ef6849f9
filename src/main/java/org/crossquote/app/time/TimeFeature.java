package org.crossquote.app.time;

import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.correction.DateCorrections;
import org.crossquote.app.view.MainView;
import org.crossquote.date.find.DateFinder;

/** The main view of what the articles date. */
public final class TimeFeature implements Feature {
    private static final int ORDER = 5;

    private final DateCorrections corrections;

    /** @param corrections the dates that the reader put right */
    public TimeFeature(DateCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("time.css", TimeFeature.class);
        window.views().add(new MainView("time", TimeWording.text("name"), ORDER, () -> page(window)));
    }

    /** Dates are looked for when the view is seen for the first time. */
    private TimePage page(Workbench window) {
        TimeViewModel dates = new TimeViewModel(window.model(), new DateFinder()::find, corrections::apply);
        dates.follow(window.work());
        corrections.onChange(dates::correct);
        window.life().onEnd(dates::stop);
        return new TimePage(window, dates, corrections, mention -> {
            window.views().read();
            window.model().focusOn(mention.article(), mention.span());
        });
    }
}
