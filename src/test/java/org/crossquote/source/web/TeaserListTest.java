package org.crossquote.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.source.format.Readings;
import org.crossquote.text.BlockKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("lists on a page, of other articles and of its own")
class TeaserListTest {
    private static final List<String> HEADS = List.of(
            "Ferry to the islands stays in port",
            "Council argues about the market hall",
            "School in Weerden opens a week late");

    private static List<String> items(UnaryOperator<String> item) throws Exception {
        String list = HEADS.stream().map(item).collect(Collectors.joining("", "<ul>", "</ul>"));
        String paragraphs = Stream.of("two of its piers", "its northern end", "both of its towers")
                .map(where ->
                        "<p>The old bridge over the Lune was closed on Monday evening after divers found cracks in "
                                + where + ", the council said.</p>")
                .collect(Collectors.joining());
        return Readings.lines(
                Readings.one(
                        new WebPageReader(),
                        "page.html",
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bridge closed</title></head><body><div><h1>Bridge closed</h1>"
                                + list + paragraphs + "</div></body></html>"),
                BlockKind.LIST_ITEM);
    }

    private static String words(String end) {
        return "<span>WEERDEN: Nobody had expected that so many would come on Monday, when the doors were opened" + end
                + "</span>";
    }

    @Test
    void beginningsOfOtherArticlesUnderLinksToThemAreNotOfThisOne() throws Exception {
        for (String end : List.of("...", "…", " […]", "... <br> ")) {
            assertThat(items(head -> "<li><a href=\"/x\">" + head + "</a> " + words(end) + "</li>"))
                    .as(end)
                    .isEmpty();
        }
    }

    @Test
    void wholeSentencesUnderLinksAndSentencesThatBreakOffAreItsOwn() throws Exception {
        assertThat(items(head -> "<li><a href=\"/x\">" + head + "</a> " + words(".") + "</li>"))
                .hasSize(3);
        assertThat(items(head -> "<li>" + head + ": " + words("…") + "</li>")).hasSize(3);
        assertThat(items(head -> "<li><a href=\"/x\">She</a> said: " + head + words("…") + "</li>"))
                .as("a link of one word")
                .hasSize(3);
    }
}
