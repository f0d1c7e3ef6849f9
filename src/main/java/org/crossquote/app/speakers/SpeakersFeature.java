package org.crossquote.app.speakers;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.view.MainView;
import org.crossquote.difference.Difference;
import org.crossquote.message.MessageFile;

/** The speakers by article as a main view. */
public final class SpeakersFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(SpeakersFeature.class);
    private static final int ORDER = 2;

    private final ObservableValue<List<Difference>> differences;
    private final ObservableValue<Boolean> known;

    /**
     * @param differences of the open collection, as far as they are found
     * @param known whether they are
     */
    public SpeakersFeature(ObservableValue<List<Difference>> differences, ObservableValue<Boolean> known) {
        this.differences = differences;
        this.known = known;
    }

    @Override
    public void install(Workbench window) {
        window.views()
                .add(new MainView(
                        "speakers", MESSAGES.text("name"), ORDER, () -> new SpeakersView(window, differences, known)));
    }
}
