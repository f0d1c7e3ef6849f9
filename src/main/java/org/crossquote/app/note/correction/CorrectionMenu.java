package org.crossquote.app.note.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Counterpart;
import org.jspecify.annotations.Nullable;

/** What can be put right: about a quotation, about selected words, about what belongs together, about a speaker. */
final class CorrectionMenu {
    private static final int SHORT = 50;
    private static final int MOST = 12;
    private static final String NOBODY = "Nobody named";

    private final Corrections corrections;
    private final ReaderModel reader;
    private final NameQuestion question;

    CorrectionMenu(Corrections corrections, ReaderModel reader, NameQuestion question) {
        this.corrections = corrections;
        this.reader = reader;
        this.question = question;
    }

    /**
     * What can be put right about what the reader points at.
     *
     * @param words the selected words
     * @param at the quotation or passage that is meant when no words are selected
     */
    ContextMenu of(Optional<Passage> words, Optional<Passage> at) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(items(words, at));
        if (menu.getItems().isEmpty()) {
            MenuItem nothing = item("Select words, or go to a quotation with J, to put something right", () -> {});
            nothing.setDisable(true);
            menu.getItems().add(nothing);
        }
        return menu;
    }

    /** The same, as the items of which another menu is made; none where nothing can be put right. */
    List<MenuItem> items(Optional<Passage> words, Optional<Passage> at) {
        List<MenuItem> items = new ArrayList<>();
        words.ifPresent(selected -> items.addAll(aboutWords(selected)));
        Optional<Passage> passage = words.isPresent() ? Optional.empty() : at;
        passage.flatMap(p -> reader.reading().quotationAt(p.article(), p.span()))
                .ifPresent(q -> items.addAll(aboutQuotation(q)));
        passage.ifPresent(p -> items.addAll(aboutLinks(p)));
        return items;
    }

    private List<MenuItem> aboutWords(Passage words) {
        List<MenuItem> items = new ArrayList<>();
        items.add(names(
                "This is a quotation of",
                names(),
                NOBODY,
                name -> corrections.isAQuotation(words, name.isBlank() ? List.of() : List.of(name))));
        Focus focus = reader.focus();
        if (focus != null && !focus.passage().article().equals(words.article())) {
            items.add(item(
                    "This and " + quoted(focus.passage()) + " belong together",
                    () -> corrections.linked(focus.passage(), words)));
        }
        return items;
    }

    private List<MenuItem> aboutQuotation(Quotation quotation) {
        List<MenuItem> items = new ArrayList<>();
        List<String> others = namesBut(quotation);
        @Nullable String nobody = reader.reading().speakersOf(quotation).isEmpty() ? null : NOBODY;
        items.add(names("Somebody else says this", others, nobody, name -> corrections.otherSpeaker(quotation, name)));
        int more = corrections.sameReason(quotation);
        if (more > 0 && quotation.mention() != null) {
            items.add(names(
                    "Somebody else, and wherever “" + quotation.mention().text() + "” was the reason (" + more
                            + " more)",
                    others,
                    nobody,
                    name -> corrections.otherSpeakerEverywhere(quotation, name)));
        }
        items.add(item("This is not a quotation", () -> corrections.notAQuotation(quotation)));
        for (Speaker speaker : reader.reading().speakersOf(quotation)) {
            Menu menu = new Menu(speaker.name());
            menu.getItems().addAll(aboutSpeaker(speaker));
            items.add(menu);
        }
        return items;
    }

    private List<MenuItem> aboutLinks(Passage passage) {
        Menu menu = new Menu("Does not belong together with");
        for (Counterpart counterpart : reader.reading().linked(passage.article(), passage.span())) {
            if (menu.getItems().size() < MOST) {
                Passage far = counterpart.passage();
                menu.getItems()
                        .add(item(
                                reader.reading().numberOf(far.article()) + "  " + quoted(far),
                                () -> corrections.notLinked(passage, far)));
            }
        }
        return menu.getItems().isEmpty() ? List.of() : List.of(menu);
    }

    /** What can be put right about a speaker. */
    List<MenuItem> aboutSpeaker(Speaker speaker) {
        List<MenuItem> items = new ArrayList<>();
        Menu same = new Menu("Is the same as");
        reader.reading().speakers().stream()
                .filter(s -> !s.equals(speaker))
                .forEach(s ->
                        same.getItems().add(item(s.name(), () -> corrections.merge(List.of(speaker, s), s.name()))));
        same.setDisable(same.getItems().isEmpty());
        items.add(same);
        items.add(item(
                "Has another name…",
                () -> question.ask("The name of " + speaker.name(), List.of(), name -> rename(speaker, name))));
        if (speaker.names().size() > 1) {
            Menu split = new Menu("Is not always the same");
            speaker.names().stream()
                    .sorted()
                    .forEach(name -> split.getItems()
                            .add(item(
                                    "“" + name + "” is somebody else…",
                                    () -> question.ask(
                                            "Who is “" + name + "”?", names(), into -> split(speaker, name, into)))));
            items.add(split);
        }
        return items;
    }

    private void rename(Speaker speaker, String name) {
        if (!name.isBlank()) {
            corrections.merge(List.of(speaker), name);
        }
    }

    private void split(Speaker speaker, String name, String into) {
        if (!into.isBlank()) {
            corrections.split(speaker, name, into);
        }
    }

    /** Everybody but those who are said to say it already. */
    private List<String> namesBut(Quotation quotation) {
        List<String> now = reader.reading().speakersOf(quotation).stream()
                .map(Speaker::name)
                .toList();
        return names().stream()
                .filter(name -> now.size() != 1 || !now.contains(name))
                .toList();
    }

    private Menu names(String title, List<String> known, @Nullable String nobody, Consumer<String> take) {
        Menu menu = new Menu(title);
        menu.setMnemonicParsing(false);
        known.stream().limit(MOST).forEach(name -> menu.getItems().add(item(name, () -> take.accept(name))));
        menu.getItems()
                .add(item(
                        "Somebody else…",
                        () -> question.ask("Who says it?", known, name -> {
                            if (!name.isBlank()) {
                                take.accept(name);
                            }
                        })));
        if (nobody != null) {
            menu.getItems().add(item(nobody, () -> take.accept("")));
        }
        return menu;
    }

    private List<String> names() {
        return reader.reading().speakers().stream().map(Speaker::name).toList();
    }

    private static String quoted(Passage passage) {
        String words = passage.exact().strip().replaceAll("\\s+", " ");
        return "“" + (words.length() <= SHORT ? words : words.substring(0, SHORT - 1) + "…") + "”";
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
