package org.crossquote.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class OneFormTest {
    private static List<String> one(String... names) {
        return OneForm.of(Arrays.stream(names).map(OneFormTest::quotation).toList()).stream()
                .map(q -> q.speakers().getFirst())
                .toList();
    }

    private static Quotation quotation(String name) {
        return new Quotation(
                "a.txt",
                new Span(0, 3),
                "“a”",
                1,
                List.of(name),
                null,
                null,
                null,
                null,
                QuotationKind.DIRECT,
                0.9,
                Message.of("test"));
    }

    @Test
    void formsThatDifferByAMiddleNameAreOne() {
        assertThat(one("Edda K. Morling", "Edda Morling", "Edda Morling", "Edda Karin Morling"))
                .containsOnly("Edda Morling");
    }

    @Test
    void middleNamesThatContradictEachOtherAreTwoPeople() {
        assertThat(one("Edda K. Morling", "Edda B. Morling", "Morling"))
                .containsExactly("Edda K. Morling", "Edda B. Morling", "Morling");
    }
}
