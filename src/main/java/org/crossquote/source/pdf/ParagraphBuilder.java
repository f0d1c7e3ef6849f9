package org.crossquote.source.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossquote.source.flow.Flow;
import org.crossquote.text.BlockKind;

/**
 * Makes paragraphs of lines: one ends where the font changes, where there is more room than between lines, where the next line is
 * indented, or after a short line that ends a sentence. Those that go on in the next column or on the next page are one.
 */
final class ParagraphBuilder {
    private static final float OTHER_SIZE = 0.08f;
    private static final float MORE_ROOM = 1.25f;
    private static final float INDENT = 0.7f;
    private static final float SHORT = 0.12f;
    private static final int LONGEST_HEADING = 200;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:][\"'”’“»«)\\]]*");
    private static final Pattern BULLET = Pattern.compile("[•▪◦‣●■·]\\s*");

    private final List<TextLine> lines;
    private final GlyphText joiner;
    private final Flow flow = new Flow();
    private final float bodySize;
    private final float leading;

    ParagraphBuilder(List<TextLine> lines, GlyphText joiner) {
        this.lines = lines;
        this.joiner = joiner;
        this.bodySize = bodySize();
        this.leading = leading();
    }

    Flow flow() {
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins(lines.get(i - 1), lines.get(i), i - 1 > start)) {
                add(lines.subList(start, i));
                start = i;
            }
        }
        return flow;
    }

    private float bodySize() {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line ->
                letters.merge(Math.round(line.size() * 4) / 4f, line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    /** How far the lines of a paragraph stand apart, most often. */
    private float leading() {
        Map<Float, Integer> steps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine last = lines.get(i - 1);
            TextLine line = lines.get(i);
            float step = Math.round((line.y() - last.y()) * 4) / 4f;
            if (line.column() == last.column() && isLike(line.size(), bodySize) && step > 0) {
                steps.merge(step, 1, Integer::sum);
            }
        }
        return steps.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(bodySize * 1.2f);
    }

    private static boolean isLike(float size, float other) {
        return Math.abs(size - other) <= OTHER_SIZE * other;
    }

    private boolean begins(TextLine last, TextLine line, boolean hasLinesBefore) {
        if (!isLike(line.size(), last.size())
                || line.isBold() != last.isBold()
                || BULLET.matcher(line.text()).lookingAt()) {
            return true;
        }
        boolean endsSentence = SENTENCE_END.matcher(last.text()).matches();
        float width = last.columnRight() - last.columnLeft();
        boolean isShort = last.right() < last.columnRight() - SHORT * width;
        if (line.column() != last.column()) {
            boolean isHeading = !isLike(line.size(), bodySize) && line.size() > bodySize;
            return endsSentence
                    || isHeading
                    || isShort && Character.isUpperCase(line.text().codePointAt(0));
        }
        float room = line.y() - last.y();
        float usual = leading * Math.max(1, line.size() / bodySize);
        if (room > MORE_ROOM * usual || room < 0) {
            return true;
        }
        boolean isIndented = line.left() - line.columnLeft() > INDENT * line.size()
                && line.left() - last.left() > INDENT * line.size();
        return isIndented && (endsSentence || hasLinesBefore) || isShort && endsSentence;
    }

    private void add(List<TextLine> paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.forEach(line -> joiner.join(text, line.text()));
        String words = text.toString();
        TextLine first = paragraph.getFirst();
        boolean isLarger = first.size() > bodySize * (1 + OTHER_SIZE);
        boolean isBold = paragraph.stream().allMatch(TextLine::isBold)
                && !SENTENCE_END.matcher(words).matches();
        if (BULLET.matcher(words).lookingAt()) {
            flow.add(BlockKind.LIST_ITEM, BULLET.matcher(words).replaceFirst(""));
        } else if ((isLarger || isBold) && words.length() <= LONGEST_HEADING) {
            flow.add(BlockKind.HEADING, words);
        } else {
            flow.add(BlockKind.PARAGRAPH, words);
        }
    }
}
