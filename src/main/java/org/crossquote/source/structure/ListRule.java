package org.crossquote.source.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.BlockKind;

/** Items of a list: with bullets, numbered, or plain short lines under a line that ends with a colon. */
final class ListRule implements StructureRule {
    private static final Pattern BULLET = Pattern.compile("[•*·▪▫◦‣●○■□➤►✓✔]\\s+\\S.*", Pattern.DOTALL);
    /** A dash opens items, but also speech, and the name under a motto; one alone is no list. */
    private static final Pattern DASH = Pattern.compile("[-–]\\s+\\S.*", Pattern.DOTALL);

    private static final Pattern HYPHEN = Pattern.compile("-\\s.*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})[.)]\\s+\\S.*", Pattern.DOTALL);
    private static final int LONGEST_PLAIN_ITEM = 12;

    @Override
    public void apply(Draft draft) {
        draft.markEach(BlockKind.LIST_ITEM, line -> BULLET.matcher(line).matches());
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && (isDashItem(draft, i) || isNumbered(draft, i))) {
                draft.mark(i, BlockKind.LIST_ITEM);
            }
        }
        markPlainItems(draft);
    }

    private static boolean isDashItem(Draft draft, int i) {
        boolean announced = i > 0 && draft.text(i - 1).endsWith(":");
        boolean inList = announced || isDash(draft, i - 1) || isDash(draft, i + 1);
        boolean canBeSpeech = !HYPHEN.matcher(draft.text(i)).matches() && LineShape.endsSentence(draft.text(i));
        return isDash(draft, i) && inList && !canBeSpeech;
    }

    private static boolean isDash(Draft draft, int i) {
        return i >= 0 && i < draft.size() && DASH.matcher(draft.text(i)).matches();
    }

    /** Numbers count up from line to line; a lone number is a date or a year, one over a paragraph a heading. */
    private static boolean isNumbered(Draft draft, int i) {
        int number = number(draft, i);
        return number >= 0 && (number(draft, i - 1) == number - 1 || number(draft, i + 1) == number + 1);
    }

    private static int number(Draft draft, int i) {
        if (i < 0 || i >= draft.size()) {
            return -1;
        }
        Matcher number = NUMBER.matcher(draft.text(i));
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }

    private static void markPlainItems(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            if (!draft.text(i - 1).endsWith(":") || !draft.isOpen(i - 1)) {
                continue;
            }
            int end = i;
            while (isPlainItem(draft, end)) {
                end++;
            }
            for (int k = i; k < end && end - i >= 2; k++) {
                draft.mark(k, BlockKind.LIST_ITEM);
            }
        }
    }

    private static boolean isPlainItem(Draft draft, int i) {
        return draft.isOpen(i)
                && LineShape.isHeadline(draft.text(i))
                && !draft.line(i).blankBefore()
                && LineShape.words(draft.text(i)) <= LONGEST_PLAIN_ITEM;
    }
}
