package org.crossquote.export.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.crossquote.export.Harbour;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.export.csv.Csv;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FindingsTest {
    private static final Harbour HARBOUR = Harbour.plain();

    private static List<List<String>> rows(Excerpt excerpt) throws IOException {
        StringBuilder out = new StringBuilder();
        new FindingsCsv(excerpt).write(out);
        return Csv.rows(out.toString());
    }

    private static JsonNode json(Excerpt excerpt) {
        StringWriter out = new StringWriter();
        FindingsJson.write(excerpt, out);
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void theTableHasARowForEachFindingWithBothSidesAndTheirSpeakers() throws IOException {
        Excerpt all = HARBOUR.all();
        List<List<String>> rows = rows(all);
        List<String> heads = rows.getFirst();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(heads));
        assertThat(rows)
                .hasSize(1
                        + all.reading().quotations().size()
                        + all.reading().links().size()
                        + all.differences().size());
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get(heads.indexOf("finding"))).isEqualTo("link");
            assertThat(row.get(heads.indexOf("file"))).isEqualTo("a.txt");
            assertThat(row.get(heads.indexOf("speakers"))).isEqualTo("Ruth Okafor");
            assertThat(row.get(heads.indexOf("file-there"))).isEqualTo("b.txt");
            assertThat(row.get(heads.indexOf("words-there"))).contains("We cannot pay for a new harbour any longer");
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get(heads.indexOf("kind"))).isEqualTo("number");
            assertThat(row.get(heads.indexOf("differs"))).contains("14");
            assertThat(row.get(heads.indexOf("differs-there"))).contains("17");
        });
    }

    @Test
    void everyRowOfAPartSaysThatItIsOne() throws IOException {
        List<List<String>> rows = rows(HARBOUR.chosen(new ExportChoice(Set.of("c.txt"), Set.of())));
        int chosen = rows.getFirst().indexOf("chosen");
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().get(chosen)).isEqualTo("One article of 3: number 3.");
        assertThat(rows(HARBOUR.all()).getLast().get(chosen)).isEmpty();
    }

    @Test
    void theJsonObjectHoldsArticlesAndAllFindings() {
        Excerpt all = HARBOUR.all();
        JsonNode json = json(all);
        assertThat(json.path("chosen").asString()).isEqualTo("all");
        assertThat(json.path("articles")).hasSize(3);
        assertThat(json.path("quotations")).hasSameSizeAs(all.reading().quotations());
        assertThat(json.path("links")).hasSameSizeAs(all.reading().links());
        assertThat(json.path("differences")).hasSameSizeAs(all.differences());
        JsonNode first = json.path("quotations").get(0);
        String text = HARBOUR.articles().getFirst().text();
        assertThat(text.substring(first.path("start").asInt(), first.path("end").asInt()))
                .isEqualTo(first.path("exact").asString());
    }

    @Test
    void theJsonObjectSaysWhatWasChosen() {
        assertThat(json(HARBOUR.chosen(new ExportChoice(Set.of(), Set.of("Anna Bell"))))
                        .path("chosen")
                        .asString())
                .startsWith("Only what Anna Bell is quoted with");
    }
}
