package org.crossquote.app.feature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Passage;
import org.crossquote.quote.Speaker;

/** What the features offer in the menus of an article's text and of a speaker. */
public final class ContextMenus {
    /** The parts of the menu of a text, in their order; between them there is a line. */
    public enum Part {
        /** What is taken along: copying. */
        COPY,
        /** What the reader adds: marks and notes. */
        NOTE,
        /** What leads elsewhere: other articles, searches. */
        LOOK,
        /** What is put right. */
        CORRECT
    }

    /**
     * What a menu of the text is about.
     *
     * @param column where it was asked for
     * @param words the selected words
     * @param meant the quotation or passage that was pointed at, when no words are selected there
     */
    public record TextTarget(ArticleColumn column, Optional<Passage> words, Optional<Passage> meant) {
        /** What was pointed at, otherwise the selected words. */
        public Optional<Passage> passage() {
            return meant.or(() -> words);
        }
    }

    private final Map<Part, List<Function<TextTarget, List<MenuItem>>>> text = new EnumMap<>(Part.class);
    private final List<Function<Speaker, List<MenuItem>>> speaker = new ArrayList<>();

    /**
     * Adds to the menu of an article's text.
     *
     * @param items gives what can be done, each time the menu is opened; none for nothing
     */
    public void addToText(Part part, Function<TextTarget, List<MenuItem>> items) {
        text.computeIfAbsent(part, p -> new ArrayList<>()).add(items);
    }

    /**
     * Adds to the menu of a speaker's chip.
     *
     * @param items gives what can be done, each time the menu is opened; none for nothing
     */
    public void addToSpeaker(Function<Speaker, List<MenuItem>> items) {
        speaker.add(items);
    }

    /** What can be done with a text. */
    public List<MenuItem> ofText(TextTarget target) {
        List<MenuItem> all = new ArrayList<>();
        for (List<Function<TextTarget, List<MenuItem>>> part : text.values()) {
            List<MenuItem> items =
                    part.stream().flatMap(f -> f.apply(target).stream()).toList();
            if (!items.isEmpty() && !all.isEmpty()) {
                all.add(new SeparatorMenuItem());
            }
            all.addAll(items);
        }
        return all;
    }

    /** What can be done about a speaker. */
    public List<MenuItem> ofSpeaker(Speaker who) {
        return speaker.stream().flatMap(f -> f.apply(who).stream()).toList();
    }
}
