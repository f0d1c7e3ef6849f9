package org.crossquote.annotation.anchor;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.text.NormalText;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One text in composed form, in which words are looked for, and the way from positions and back to the file. A position does not say in which
 * form of the text it was counted: as the file is now, composed or decomposed. Safe for threads.
 */
final class ComposedPlaces {
    private final String file;
    private final NormalText normal;
    /** Whether every character of the file is one unit, so that nothing need be counted to find a position. */
    private final boolean oneUnitEach;
    /** Made when a note first needs it, null before; two threads may both make it. */
    private volatile @Nullable Decomposed decomposed;

    private record Decomposed(String text, NormalText normal) {
        static Decomposed of(String text) {
            String apart = Normalizer.normalize(text, Form.NFD);
            return new Decomposed(apart, NormalText.of(apart));
        }
    }

    /** @param file the text as it stands in the file */
    ComposedPlaces(String file) {
        this.file = file;
        normal = NormalText.of(file);
        oneUnitEach = file.codePointCount(0, file.length()) == file.length();
    }

    /** The text in composed form. */
    String text() {
        return normal.text();
    }

    /** The place in the file of a span of the composed text. */
    Span inFile(Span span) {
        return normal.inOriginal(span);
    }

    /** Where a position is in the composed text if it was counted in the file as it is. */
    Span asItIs(TextPosition position) {
        int length = file.length();
        Span there = oneUnitEach
                ? new Span(Math.min(position.start(), length), Math.min(position.end(), length))
                : position.in(file);
        return normal.inNormal(there);
    }

    /**
     * Where it may be, the likeliest first: counted in the file as it is, in its composed or in its decomposed form.
     *
     * @param quote as it was made: its letters may say in which form the text was
     */
    Stream<Span> all(TextPosition position, TextQuote quote) {
        String words = quote.prefix() + quote.exact() + quote.suffix();
        boolean isComposed = normal.isOriginal();
        boolean wasComposed = NormalText.isNormal(words) && !Normalizer.isNormalized(words, Form.NFD);
        boolean wasDecomposed = isComposed && !NormalText.isNormal(words);
        List<Supplier<Span>> places = new ArrayList<>();
        places.add(() -> asItIs(position));
        if (!isComposed) {
            places.add(wasComposed ? 0 : 1, () -> position.in(text()));
        }
        places.add(wasDecomposed ? 0 : places.size(), () -> ifDecomposed(position));
        return places.stream().map(Supplier::get); // most notes need the first one only
    }

    private Span ifDecomposed(TextPosition position) {
        Decomposed apart = decomposed();
        return apart.normal().inNormal(position.in(apart.text()));
    }

    private Decomposed decomposed() {
        Decomposed made = decomposed;
        if (made == null) {
            made = Decomposed.of(text());
            decomposed = made;
        }
        return made;
    }

    /** The same quote in composed form; of a letter that the start of the context cuts in two nothing is left. */
    static TextQuote composed(TextQuote quote) {
        String prefix = quote.prefix();
        int start = 0;
        while (start < prefix.length() && NormalText.joins(prefix.codePointAt(start))) {
            start += Character.charCount(prefix.codePointAt(start));
        }
        return new TextQuote(
                NormalText.of(quote.exact()).text(),
                NormalText.of(prefix.substring(start)).text(),
                NormalText.of(quote.suffix()).text());
    }
}
