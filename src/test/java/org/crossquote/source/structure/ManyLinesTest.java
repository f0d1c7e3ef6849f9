package org.crossquote.source.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.crossquote.Patience;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of words, an index, a transcript: files of very many lines are read in time that grows with their length. */
@Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyLinesTest {
    private static final int LINES = 60_000;

    private final StructureFinder finder = StructureFinder.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Short Line\n",
                "Short Line\n\n",
                "a line in small letters\n",
                "Why Not?\n",
                "- an entry\n",
                "1. An Entry\n",
                "Photo: Anna Berg\n",
                "By Anna Berg\n",
                "Anna Berg says:\n\nThis is a comment.\n\n",
                "ANNA BERG: We will see.\n",
                "Share\n",
                "Read more: a story\n",
                "“We will see,” Anna Berg said on the way out.\n",
                "A line broken at a width that goes on in the next line of the file and has no stop at its end where it is cut\n",
            })
    void everyLineIsABlock(String lines) {
        String text =
                "A Headline of Some Length\n\nA first paragraph, which tells what happened.\n\n" + lines.repeat(LINES);

        assertThat(finder.find(text)).hasSizeGreaterThan(LINES / 2);
    }
}
