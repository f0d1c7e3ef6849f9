package org.crossquote.app.bar;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.crossquote.app.SpeakerFilter;
import org.crossquote.quote.Speaker;

/** Everybody who has no chip: opens to the single names. */
final class OthersChip extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    /** More names than anybody looks through in a menu; the most quoted come first. */
    private static final int MOST_NAMES = 60;

    private final SpeakerFilter filter;
    private final ToIntFunction<Speaker> count;
    private final SetChangeListener<Speaker> onChange = change -> showState();
    private List<Speaker> speakers = List.of();

    OthersChip(SpeakerFilter filter, ToIntFunction<Speaker> count) {
        this.filter = filter;
        this.count = count;
        getStyleClass().setAll("speaker-chip", "speaker-other");
        filter.chosen().addListener(new WeakSetChangeListener<>(onChange));
        setOnAction(e -> names().show(this, Side.BOTTOM, 0, 4));
    }

    /**
     * @param quotations how many quotations these speakers have together
     * @param unsure how many of them are more guessed than known to be theirs
     */
    void show(List<Speaker> others, int quotations, int unsure) {
        speakers = List.copyOf(others);
        setGraphic(SpeakerChip.face("Others", quotations, unsure));
        setAccessibleText("Others, " + quotations + (quotations == 1 ? " quote" : " quotes") + ", opens their names");
        showState();
    }

    /** The menu of the single names. */
    ContextMenu names() {
        ContextMenu menu = new ContextMenu();
        MenuItem all = new MenuItem("Only these " + speakers.size());
        all.setOnAction(e -> filter.only(speakers));
        MenuItem everybody = new MenuItem("Show everybody");
        everybody.setDisable(filter.chosen().isEmpty());
        everybody.setOnAction(e -> filter.showAll());
        menu.getItems().addAll(all, everybody, new SeparatorMenuItem());
        for (Speaker speaker : speakers.subList(0, Math.min(MOST_NAMES, speakers.size()))) {
            CheckMenuItem item = new CheckMenuItem(speaker.name() + "   " + count.applyAsInt(speaker));
            item.setMnemonicParsing(false);
            item.setSelected(filter.chosen().contains(speaker));
            item.setOnAction(e -> filter.toggle(List.of(speaker)));
            menu.getItems().add(item);
        }
        if (speakers.size() > MOST_NAMES) {
            MenuItem rest =
                    new MenuItem("and " + (speakers.size() - MOST_NAMES) + " more, in the panel's list by speaker");
            rest.setDisable(true);
            menu.getItems().add(rest);
        }
        return menu;
    }

    private void showState() {
        boolean chosen = speakers.stream().anyMatch(filter.chosen()::contains);
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(FADED, !filter.chosen().isEmpty() && !chosen);
    }
}
