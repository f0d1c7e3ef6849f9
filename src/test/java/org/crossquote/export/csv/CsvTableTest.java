package org.crossquote.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static String table(String... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvTable(out, List.of("head")).row(List.of(cells));
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u0000=1",
                "＝1+1",
                "＠SUM(A1)"
            })
    void whatBeginsAsAFormulaIsText(String cell) throws IOException {
        assertThat(Csv.rows(table(cell)).get(1)).containsExactly("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "“- no”", "2-1", "a\tb", "  two blanks", "say \"no\", now", "one\r\ntwo"})
    void anythingElseIsKeptToTheLetter(String cell) throws IOException {
        assertThat(Csv.rows(table(cell, "end")).get(1)).containsExactly(cell, "end");
    }

    @Test
    void aTableBeginsAsSpreadsheetsWantIt() throws IOException {
        assertThat(table("x")).isEqualTo("\uFEFFhead\r\nx\r\n");
    }
}
