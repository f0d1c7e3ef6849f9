package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;

class NearestFirstTest {
    private static final int COUNT = 100;

    private final List<Article> articles = IntStream.range(0, COUNT)
            .mapToObj(i -> new ArticleMaker().make(i + ".txt", "Text " + i))
            .toList();

    private static List<Integer> next(NearestFirst order, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.parseInt(order.next().id().replace(".txt", "")))
                .toList();
    }

    @Test
    void withoutAPlaceTheyComeInTheirOrder() {
        assertThat(next(new NearestFirst(articles, List.of()), COUNT))
                .containsExactlyElementsOf(IntStream.range(0, COUNT).boxed().toList());
    }

    @Test
    void whatIsInViewComesFirstAndThenWhatStandsAroundIt() {
        NearestFirst order = new NearestFirst(articles, List.of("50.txt", "90.txt"));
        assertThat(next(order, 6)).containsExactly(50, 90, 51, 49, 52, 48);
    }

    @Test
    void whenTheReaderGoesElsewhereItGoesOnThere() {
        NearestFirst order = new NearestFirst(articles, List.of());
        List<Integer> all = new ArrayList<>(next(order, 5));
        order.lookAt(List.of("97.txt", "98.txt", "gone.txt"));
        List<Integer> there = next(order, 5);
        assertThat(there).containsExactly(97, 98, 96, 99, 95);
        order.lookAt(List.of("97.txt"));
        all.addAll(there);
        all.addAll(next(order, COUNT - 10));
        assertThat(all).doesNotHaveDuplicates().hasSize(COUNT);
        assertThat(order.hasNext()).isFalse();
    }
}
