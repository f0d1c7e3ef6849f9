package org.crossquote.source.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossquote.source.format.Blanks;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What lines of an article say of it: the day that it was published, who wrote it. Only lines that say nothing else count, those before the first
 * paragraph, and those behind the last one that call the day the day of publication; a day inside a sentence is never the article's.
 *
 * @param published the day, or null
 * @param line the words of the line that the day stands in, or null
 * @param authors the names of who wrote it
 */
public record VisibleDetails(
        @Nullable PublicationTime published, @Nullable String line, List<String> authors) {
    private static final int FIRST_LINES = 8;
    private static final int LAST_LINES = 3;
    /** An outlet can stand alone; several such lines are a table. */
    private static final int MOST_NAMES = 1;

    private static final int LONGEST = 300;
    /** A chronicle shows within so many. */
    private static final int MOST_LINES = 2000;

    private static final int LONGEST_BYLINE = 140;
    private static final Set<BlockKind> TEXT =
            EnumSet.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE);
    private static final Set<BlockKind> BEHIND_TEXT =
            EnumSet.of(BlockKind.COMMENT, BlockKind.COMMENTS_HEADING, BlockKind.BOILERPLATE);

    private record Found(Dateline day, String line) {}

    public VisibleDetails {
        authors = List.copyOf(authors);
    }

    /**
     * Reads the first and the last lines of an article.
     *
     * @param text its text
     * @param blocks its blocks
     * @param language the ISO 639-1 code of its language
     */
    public static VisibleDetails of(String text, List<Block> blocks, String language) {
        return new LineReader(text, blocks, language).read();
    }

    /** Looks at one article; used by one thread. */
    private static final class LineReader {
        private final String text;
        private final List<Block> blocks;
        private final String language;
        private @Nullable Found best;
        private List<String> authors = List.of();
        private int names;

        LineReader(String text, List<Block> blocks, String language) {
            this.text = text;
            this.blocks = blocks;
            this.language = language;
        }

        VisibleDetails read() {
            int behind = readHead();
            if (behind == blocks.size() || best != null && isChronicle(best.day())) {
                best = null; // nothing but such lines is no article
            }
            if (best == null || best.day().label() == Dateline.Label.UPDATED) {
                Found last = atEnd(behind);
                best = last == null ? best : last;
            }
            Found found = best;
            return new VisibleDetails(
                    found == null ? null : found.day().time(), found == null ? null : found.line(), authors);
        }

        /** Reads the lines before the first paragraph; gives the number of the line behind them. */
        private int readHead() {
            int i = 0;
            while (i < Math.min(FIRST_LINES, blocks.size()) && readLine(i)) {
                i++;
            }
            return i;
        }

        /** Reads a line; gives whether the text has not begun with it. */
        private boolean readLine(int i) {
            BlockKind kind = blocks.get(i).kind();
            if (kind == BlockKind.TITLE) {
                return true;
            }
            String line = line(i);
            Optional<Dateline> day = kind == BlockKind.LIST_ITEM ? Optional.empty() : Dateline.of(line, language);
            if (day.isPresent()) {
                best = better(best, new Found(day.get(), line));
                authors = authors.isEmpty() ? Bylines.people(day.get().by()) : authors;
                return true;
            }
            if (isByline(line)) {
                authors = authors.isEmpty() ? Bylines.people(line) : authors;
                return true;
            }
            return !TEXT.contains(kind)
                    || kind == BlockKind.PARAGRAPH && Dateline.isName(line) && ++names <= MOST_NAMES;
        }

        /** The words of a line; none of one that is too long to be looked at. */
        private String line(int i) {
            Span span = blocks.get(i).span();
            return span.end() - span.start() > LONGEST ? "" : Blanks.single(span.in(text));
        }

        /** Whether another day stands alone over text: then the first is no different. */
        private boolean isChronicle(Dateline day) {
            boolean isText = false;
            for (int i = Math.min(MOST_LINES, blocks.size()) - 1; i >= 0 && day.label() == Dateline.Label.NONE; i--) {
                boolean isOther = Dateline.of(line(i), language)
                        .filter(other -> other.label() == Dateline.Label.NONE)
                        .filter(other -> !other.time().date().equals(day.time().date()))
                        .isPresent();
                if (isOther && isText) {
                    return true;
                }
                isText |= !isOther && TEXT.contains(blocks.get(i).kind());
            }
            return false;
        }

        private @Nullable Found atEnd(int from) {
            int looked = 0;
            for (int i = blocks.size() - 1; i >= from && looked < LAST_LINES; i--) {
                Optional<Dateline> day = Dateline.of(line(i), language);
                if (day.isPresent() && day.get().label() == Dateline.Label.PUBLISHED) {
                    return new Found(day.get(), line(i));
                }
                looked += BEHIND_TEXT.contains(blocks.get(i).kind()) ? 0 : 1;
            }
            return null;
        }
    }

    /** What is called the day of publication goes before a day alone, and that before the day of a change. */
    private static Found better(@Nullable Found before, Found other) {
        return before == null || rank(other) > rank(before) ? other : before;
    }

    private static int rank(Found found) {
        return switch (found.day().label()) {
            case UPDATED -> 0;
            case NONE -> 1;
            case PUBLISHED -> 2;
        };
    }

    private static boolean isByline(String line) {
        boolean isSentence = line.matches(".*\\p{Ll}[.!?…]");
        return line.length() <= LONGEST_BYLINE
                && !isSentence
                && Bylines.isAnnounced(line)
                && (Bylines.isByline(line) || Dateline.isName(line));
    }

    /** What a file says, and where it says nothing, these. */
    public ArticleDetails addedTo(ArticleDetails known) {
        return new ArticleDetails(null, authors, null, published, null).correctedBy(known);
    }
}
