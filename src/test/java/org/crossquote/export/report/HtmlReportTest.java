package org.crossquote.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.Target;
import org.crossquote.export.Harbour;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String HOSTILE = "<script>alert('title')</script> & \"Co\"\n\n"
            + "</article></main><img src=x onerror=alert(1)> The harbour of Tolgate burnt on Monday\u0000\u0007\uFFFE.\n\n"
            + "“<b>We cannot</b> pay for a new harbour &amp; more any longer,” Mayor Ruth Okafor said on Tuesday.\n";

    private static String page(Harbour harbour, Excerpt excerpt) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReport(excerpt, harbour.notes(excerpt), Map.of("pink", "to <check>")).write(out, Progress.none());
        return out.toString();
    }

    private static Document read(Harbour harbour) throws IOException {
        return Jsoup.parse(page(harbour, harbour.all()));
    }

    private static Harbour noted() {
        Harbour harbour = Harbour.plain();
        harbour.put(harbour.note(Harbour.at(harbour.articles().getFirst(), "14 warehouses"))
                .withTags(List.of("count"), Harbour.NOW)
                .withHighlight(new Highlight("pink", LineStyle.WAVY), Harbour.NOW)
                .withNote("Who <i>counted</i>?", Harbour.NOW));
        harbour.put(harbour.note(new Target.WholeCollection("urn:c")).withNote("On all.", Harbour.NOW));
        return harbour;
    }

    private static Harbour hostile() {
        return new Harbour(
                "\"><script>alert(0)</script>",
                List.of(
                        Harbour.article("<img src=x>.txt", HOSTILE),
                        Harbour.plain().articles().getFirst()));
    }

    @Test
    void theArticlesAreThereToTheLetterWithTheirQuotationsNamed() throws IOException {
        Harbour harbour = noted();
        Document page = read(harbour);
        assertThat(page.select("article")).hasSize(3);
        for (int i = 0; i < 3; i++) {
            Article article = harbour.articles().get(i);
            Element shown = page.select("article").get(i);
            Element copy = shown.clone();
            copy.select("small, .number, .source, .counts, summary").remove();
            List<String> lines = copy.select("h3, h4, p, li").stream()
                    .map(Element::wholeText)
                    .map(String::strip)
                    .filter(t -> !t.isEmpty())
                    .toList();
            assertThat(lines)
                    .isEqualTo(article.blocks().stream()
                            .map(b -> article.at(b.span()).strip())
                            .toList());
            assertThat(shown.attr("lang")).isEqualTo("en");
        }
        for (Quotation quotation : harbour.reading().quotations()) {
            Element mark = page.select(".quote").stream()
                    .filter(m -> quotation.exact().startsWith(m.wholeText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(mark.nextElementSiblings().select(".who b").eachText())
                    .contains(String.join(", ", quotation.speakers()));
        }
    }

    @Test
    void everyLinkStaysInThePageAndHasItsTargetOnce() throws IOException {
        for (Harbour harbour : List.of(noted(), hostile())) {
            Document page = read(harbour);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("a")).isNotEmpty().allSatisfy(link -> {
                assertThat(link.attr("href")).startsWith("#");
                assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
                assertThat(link.text()).isNotBlank();
            });
        }
    }

    @Test
    void counterpartsAreLinkedBothWays() throws IOException {
        Document page = read(Harbour.plain());
        Element there = page.select("#a1 .who a").getFirst();
        Element target =
                Objects.requireNonNull(page.getElementById(there.attr("href").substring(1)));
        assertThat(target.parents().select("article").attr("id")).isEqualTo("a2");
        assertThat(page.select("#a2 .who a").eachAttr("href")).anyMatch(href -> href.startsWith("#a1-"));
        assertThat(page.select("#wordings ~ .group ins, #wordings ~ .group del"))
                .isNotEmpty();
    }

    @Test
    void nothingReachesOutAndNothingRuns() throws IOException {
        for (Harbour harbour : List.of(noted(), hostile())) {
            String text = page(harbour, harbour.all());
            Document page = Jsoup.parse(text);
            assertThat(page.select("script, img, link, iframe, object, embed, base, form, video, audio, svg"))
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .contains("default-src 'none'");
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "srcset", "style", "action");
                }
            }
            assertThat(HtmlReport.styles()).doesNotContain("url(", "@import", "://");
        }
    }

    @Test
    void whatIsWrittenInArticlesTitlesAndNotesIsTextAndNoMarkup() throws IOException {
        Harbour harbour = hostile();
        harbour.put(harbour.note(Harbour.at(harbour.articles().getFirst(), "burnt on Monday"))
                .withTags(List.of("</p><script>1</script>"), Harbour.NOW)
                .withNote("</section><script>alert(2)</script>", Harbour.NOW));
        Document page = read(harbour);
        assertThat(page.title()).startsWith("\"><script>alert(0)</script>");
        assertThat(page.select("article")).hasSize(2);
        assertThat(page.select("#a1 h3").text()).contains("<script>alert('title')</script> & \"Co\"");
        assertThat(page.select("#a1").text())
                .contains("</article></main><img src=x onerror=alert(1)>")
                .contains("<b>We cannot</b> pay for a new harbour &amp; more")
                .contains("\uFFFD\uFFFD\uFFFD.");
        assertThat(page.select("#n1 .written").text()).isEqualTo("</section><script>alert(2)</script>");
        assertThat(page.select("#n1 .facts").text()).contains("</p><script>1</script>");
    }

    @Test
    void aScreenReaderFindsItsWay() throws IOException {
        Document page = read(noted());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("nav").attr("aria-label")).isNotEmpty();
        assertThat(page.select("body > a").first())
                .isEqualTo(page.select("a.skip").first());
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int now = heading.tagName().charAt(1) - '0';
            assertThat(now).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = now;
        }
        assertThat(page.select("main table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
        });
        assertThat(page.select("[aria-labelledby]"))
                .allSatisfy(e -> assertThat(page.getElementById(e.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(page.select(".columns, .scroll, article"))
                .allSatisfy(e ->
                        assertThat(e.attr("tabindex")).as("scrolled by keys").isEqualTo("0"));
    }

    @Test
    void whatWasFoundStandsBelow() throws IOException {
        Document page = read(noted());
        assertThat(page.select("h2").eachText())
                .containsExactly("Articles", "Speakers", "Wordings", "Differences", "Notes");
        assertThat(page.select("section[aria-labelledby=speakers] tbody tr").eachText())
                .anyMatch(row -> row.equals("Ruth Okafor 2 1 1 –"));
        assertThat(page.select("section[aria-labelledby=differences] mark").eachText())
                .anyMatch(t -> t.contains("14"))
                .anyMatch(t -> t.contains("17"));
        assertThat(page.select("#n2").text()).contains("14 warehouses", "Who <i>counted</i>?", "count", "to <check>");
        assertThat(page.select("#a1 .note.pink.wavy").text()).isEqualTo("14 warehouses");
        assertThat(page.select(".chosen").text()).isEqualTo("All articles, all speakers, links of every sureness.");
    }

    @Test
    void aPartSaysThatItIsOneAndHoldsNoMore() throws IOException {
        Harbour harbour = noted();
        Excerpt some = harbour.chosen(new ExportChoice(Set.of("b.txt", "c.txt"), Set.of()));
        Document page = Jsoup.parse(page(harbour, some));
        assertThat(page.select("article")).hasSize(2);
        assertThat(page.select("article .number").eachText()).containsExactly("2", "3");
        assertThat(page.select(".chosen").text()).isEqualTo("2 of 3 articles: numbers 2, 3.");
        assertThat(page.text()).doesNotContain("14 warehouses");
    }

    @Test
    void everyKindOfBlockHasItsElement() throws IOException {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (BlockKind kind : BlockKind.values()) {
            String line = kind == BlockKind.TABLE ? "a\tb" : "This is " + kind.label();
            blocks.add(new Block(kind, new Span(text.length(), text.length() + line.length()), "en"));
            text.append(line).append('\n');
        }
        Article article = new Article("k.txt", "Kinds", "und", text.toString(), blocks);
        Document page = read(new Harbour("Kinds", List.of(article)));
        Element shown = page.select("article").getFirst();
        assertThat(shown.attr("lang")).as("not known").isEmpty();
        assertThat(shown.select("li.list-item, blockquote p.quote, h4.heading, p.caption"))
                .hasSize(4);
        assertThat(shown.select("td").eachText()).containsExactly("a", "b");
        assertThat(shown.select("details").text()).contains("This is boilerplate", "This is comment");
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Double> heard = new ArrayList<>();
        DoubleConsumer listener = heard::add;
        Harbour harbour = Harbour.plain();
        new HtmlReport(harbour.all(), List.of(), Map.of()).write(new StringBuilder(), Progress.to(listener));
        assertThat(heard).isNotEmpty().isSorted();
        assertThat(Pattern.compile("<article")
                        .matcher(page(harbour, harbour.all()))
                        .results())
                .hasSize(3);
    }
}
