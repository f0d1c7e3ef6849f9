package org.crossquote.app.bar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.SpeakerColours;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.reading.SpeakerSureness;

/** One chip a speaker in one row; those that do not fit, and everybody without a colour, are under Others. */
final class SpeakerChips extends Region {
    private static final double GAP = 8;

    private final ReaderModel model;
    private final OthersChip others;
    private List<SpeakerChip> chips = List.of();
    private int fitting = -1;
    private Map<String, Integer> notes = Map.of();

    SpeakerChips(ReaderModel model) {
        this.model = model;
        others = new OthersChip(model.filter(), this::count);
        getStyleClass().add("speaker-chips");
        model.readingProperty().addListener((value, before, now) -> {
            // Another choice of what is shown leaves the quotations as they are.
            if (!before.hasQuotationsOf(now)) {
                fill(now);
            }
        });
        model.colours().onChange(() -> fill(model.reading()));
        widthProperty().addListener((value, before, now) -> fit());
        fill(model.reading());
    }

    private void fill(Reading reading) {
        SpeakerColours colours = model.colours().now();
        chips = colours.named().stream()
                .map(s -> new SpeakerChip(s, count(s), unsure(quotationsBy(s)), colours.styleClass(s), model.filter()))
                .toList();
        getChildren().setAll(chips);
        getChildren().add(others);
        showNotes(notes);
    }

    /** @param counts how many notes stand on words of each speaker, by the speaker's name */
    void showNotes(Map<String, Integer> counts) {
        notes = counts;
        chips.forEach(chip -> chip.showNotes(counts.getOrDefault(chip.speaker().name(), 0)));
        fitting = -1;
        fit();
        requestLayout();
    }

    private List<Quotation> quotationsBy(Speaker speaker) {
        return model.reading().quotationsBy(speaker);
    }

    private int count(Speaker speaker) {
        return quotationsBy(speaker).size();
    }

    /** The quotations that have a speaker who is not among these. */
    private List<Quotation> quotationsWithout(List<Speaker> visible) {
        Set<String> names = new HashSet<>();
        visible.forEach(speaker -> names.addAll(speaker.names()));
        return model.reading().quotations().stream()
                .filter(q -> q.speakers().stream().anyMatch(name -> !names.contains(name) && isSpeaker(name)))
                .toList();
    }

    private boolean isSpeaker(String name) {
        return model.reading().speakerOf(name).isPresent();
    }

    private static int unsure(Collection<Quotation> quotations) {
        return (int) quotations.stream().filter(SpeakerSureness::isUnsure).count();
    }

    private void fit() {
        int now = howManyFit(getWidth());
        if (now == fitting) {
            return;
        }
        fitting = now;
        List<Speaker> visible = new ArrayList<>();
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setVisible(i < fitting);
            if (i < fitting) {
                visible.add(chips.get(i).speaker());
            }
        }
        List<Speaker> hidden = new ArrayList<>(model.reading().speakers());
        visible.forEach(hidden::remove);
        others.setVisible(!hidden.isEmpty());
        List<Quotation> theirs = quotationsWithout(visible);
        others.show(hidden, theirs.size(), unsure(theirs));
    }

    private int howManyFit(double width) {
        if (getScene() == null || width <= 0) {
            return chips.size();
        }
        applyCss();
        double all = prefWidth(-1);
        int fit = chips.size();
        while (fit > 0 && all > width) {
            fit--;
            all -= chips.get(fit).prefWidth(-1) + GAP;
        }
        return fit;
    }

    /** The width of the first chip and of that of the others. */
    double fewestWidth() {
        return chips.stream().findFirst().map(chip -> chip.prefWidth(-1) + GAP).orElse(0.0)
                + others.prefWidth(-1)
                + GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node child : getChildren()) {
            width += child.prefWidth(-1) + GAP;
        }
        return width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return others.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return others.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        fit();
        double x = 0;
        for (Node child : getChildren()) {
            if (child.isVisible()) {
                child.resizeRelocate(x, 0, child.prefWidth(-1), getHeight());
                x += child.prefWidth(-1) + GAP;
            }
        }
    }
}
