package org.crossquote.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NoteHtmlTest {
    private static Element read(String note) {
        return Jsoup.parseBodyFragment(NoteHtml.of(note)).body();
    }

    @Test
    void signsOfMarkdownBecomeWhatTheyMean() {
        Element note = read("**Check** the count:\n\n- 14 warehouses\n- *three* sheds\n\n> as told\n\n# Later");
        assertThat(note.text()).isEqualTo("Check the count: 14 warehouses three sheds as told Later");
        assertThat(note.select("strong").text()).isEqualTo("Check");
        assertThat(note.select("li")).hasSize(2);
        assertThat(note.select("blockquote").text()).isEqualTo("as told");
        assertThat(note.select("h4").text()).as("below the heading of the note").isEqualTo("Later");
    }

    @Test
    void linesStayLines() {
        assertThat(read("one\ntwo").select("br")).hasSize(1);
    }

    @Test
    void nothingInItIsAnElementOfThePageOrReachesOut() {
        Element note = read("<img src=x onerror=alert(1)> <script>alert(2)</script>\n\n<div>block</div>\n\n"
                + "[source](javascript:alert(3)) ![map](https://example.org/map.png) <https://example.org/>\u0000");
        assertThat(note.select("img, script, div, a, [href], [src], [onerror]")).isEmpty();
        assertThat(note.text())
                .contains("<img src=x onerror=alert(1)>", "<div>block</div>")
                .contains("source (javascript:alert(3))", "map (https://example.org/map.png)")
                .contains("https://example.org/")
                .doesNotContain("https://example.org/ (")
                .doesNotContain("\u0000");
    }
}
