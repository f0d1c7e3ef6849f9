package org.crossquote.app.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.crossquote.message.MessageFile;
import org.crossquote.search.SearchResult.SpeakerHits;

/** In whose quotations hits stand, and how many; a click searches these alone. */
final class SpeakerCounts extends FlowPane {
    private static final MessageFile WORDS = MessageFile.beside(SpeakerCounts.class);
    private static final int MOST = 8;

    private final Consumer<SpeakerHits> onChosen;

    /** @param onChosen told the speaker */
    SpeakerCounts(Consumer<SpeakerHits> onChosen) {
        super(6, 5);
        this.onChosen = onChosen;
    }

    void show(List<SpeakerHits> speakers) {
        getChildren().setAll(speakers.stream().limit(MOST).map(this::button).toList());
        setManaged(!speakers.isEmpty());
    }

    private Button button(SpeakerHits speaker) {
        Button button = new Button(speaker.name() + "  " + speaker.hits());
        button.getStyleClass().setAll("speaker-count");
        button.setTooltip(new Tooltip(WORDS.text("speaker.tip", speaker.name())));
        button.setOnAction(event -> onChosen.accept(speaker));
        return button;
    }
}
