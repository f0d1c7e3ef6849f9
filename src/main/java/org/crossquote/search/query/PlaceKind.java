package org.crossquote.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.BlockKind;

/** What kinds of places can be asked for by {@code kind:}. */
public sealed interface PlaceKind {
    /** Somebody's words, in whichever form. */
    record Quoted() implements PlaceKind {}

    /** Quotation marks of one kind. */
    record Marked(QuotationKind kind) implements PlaceKind {}

    /** Lines of one kind. */
    record Line(BlockKind kind) implements PlaceKind {}

    /** The reader's notes themselves. */
    record InNote() implements PlaceKind {}

    /** The kind that a reader names, {@code quote} for all quotations; a block that is set off as a quotation is {@code block-quote}. */
    static Optional<PlaceKind> named(String name) {
        return switch (name) {
            case "quote" -> Optional.of(new Quoted());
            case "note" -> Optional.of(new InNote());
            case "block-quote" -> Optional.of(new Line(BlockKind.QUOTE));
            default ->
                Arrays.stream(QuotationKind.values())
                        .filter(kind -> kind.label().equals(name))
                        .map(kind -> (PlaceKind) new Marked(kind))
                        .findFirst()
                        .or(() -> Arrays.stream(BlockKind.values())
                                .filter(kind -> kind.label().equals(name))
                                .map(Line::new)
                                .findFirst());
        };
    }

    /** All names, the most wanted first. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of("quote"));
        Arrays.stream(QuotationKind.values()).map(QuotationKind::label).forEach(names::add);
        names.add("note");
        Arrays.stream(BlockKind.values())
                .map(kind -> kind == BlockKind.QUOTE ? "block-quote" : kind.label())
                .forEach(names::add);
        return names;
    }
}
