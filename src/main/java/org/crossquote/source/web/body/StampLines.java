package org.crossquote.source.web.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.BlockKind;

/** Lines that only say when something was written, which belong to the byline, and lines that only count or divide, which are left out. */
final class StampLines implements BodyRule {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 9;
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?!\\d|[.,/]\\d)");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}[./年-]\\d{1,2}[./月-]\\d{1,2}"
                    + "|(?<!\\d)\\d{1,2}\\.? (?:de )?\\p{L}{3,12}\\.? (?:de )?\\d{4}|\\p{L}{3,12}\\.? \\d{1,2}, \\d{4}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Override
    public void apply(List<BodyLine> lines) {
        lines.removeIf(line -> !line.is(BlockKind.TABLE) && hasNoWord(line.text()));
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            BodyLine line = lines.get(i);
            if (line.is(BlockKind.PARAGRAPH) && isStamp(line.text(), begun)) {
                lines.set(i, line.as(BlockKind.BYLINE));
            }
            begun |= line.is(BlockKind.PARAGRAPH) && Ends.isRunning(line);
        }
    }

    private static boolean hasNoWord(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    /** Before the first sentence a day is enough; among sentences it could be the heading of what happened then. */
    private static boolean isStamp(String text, boolean begun) {
        if (text.length() > LONGEST || words(text) > MOST_WORDS) {
            return false;
        }
        boolean day = DAY.matcher(text).find();
        boolean clock = CLOCK.matcher(text).find();
        return begun ? day && clock : day || clock;
    }

    private static int words(String text) {
        Matcher words = WORD.matcher(text);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }
}
