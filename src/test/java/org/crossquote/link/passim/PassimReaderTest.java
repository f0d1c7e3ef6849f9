package org.crossquote.link.passim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;

/** Small files in the form of passim's, over texts written for these tests. */
class PassimReaderTest {
    private static final String NOTICE = "the harbour stays closed until the divers have lifted the wreck";
    private static final Article MORNING =
            new ArticleMaker().make("morning.txt", "😀 The council said: " + NOTICE + ".\n");
    private static final Article EVENING = new ArticleMaker()
            .make("evening.txt", "In short, the harbor stays closed until the divers lift the wreck!\n");
    private static final Article WEEKLY = new ArticleMaker().make("weekly.txt", NOTICE + " and the buoys.\n");
    private static final List<Article> ALL = List.of(MORNING, EVENING, WEEKLY);

    @Test
    void thePassagesOfAClusterAreLinkedWithTheLongest() throws IOException {
        PassimLinks read = read("""
                {"uid":1,"cluster":7,"size":3,"id":"weekly.txt","begin":0,"end":63,"text":"the harbour stays closed until the divers have lifted the wreck","pboiler":0.0}
                {"uid":2,"cluster":7,"size":3,"id":"morning","begin":20,"end":83,"text":"the harbour stays closed until the divers have lifted the wreck"}
                {"uid":3,"cluster":7,"size":3,"id":"evening.txt","begin":10,"end":65,"text":"the harbor stays closed until the divers lift the wreck"}

                {"uid":4,"cluster":7,"size":3,"id":"elsewhere.txt","begin":0,"end":5,"text":"other"}
                """);
        assertThat(read.links()).extracting(Link::grade).containsExactly(Grade.VARIANT, Grade.IDENTICAL);
        assertThat(read.links())
                .allSatisfy(link -> assertThat(link.a().article()).isEqualTo("morning.txt"));
        Passage passage = read.links().getLast().a();
        assertThat(passage.exact()).isEqualTo(NOTICE);
        assertThat(passage.span().start()).as("UTF-16 units, not code points").isEqualTo(21);
        assertThat(read.elsewhere()).isEqualTo(1);
        assertThat(read.unknown()).isEqualTo("elsewhere.txt");
        assertThat(read.unreadable()).isEmpty();
    }

    @Test
    void anAlignedPairIsOneLink() throws IOException {
        PassimLinks read = read("""
                {"uid":1,"uid2":2,"id":"weekly.txt","id2":"/data/morning.txt","begin":0,"end":24,"begin2":20,"end2":44,"s1":"the harbour stays-- closed","s2":"the harbour stays closed","matches":24}
                """);
        assertThat(read.links()).singleElement().satisfies(link -> {
            assertThat(link.grade()).isEqualTo(Grade.IDENTICAL);
            assertThat(link.a().article()).isEqualTo("morning.txt");
            assertThat(link.b().exact()).isEqualTo("the harbour stays closed");
        });
    }

    @Test
    void whatDoesNotFitIsCountedAndLeftOut() throws IOException {
        PassimLinks read = read("""
                {"cluster":1,"id":"morning.txt","begin":0,"end":9,"text":"something else"}
                {"cluster":1,"id":"weekly.txt","begin":900,"end":990}
                {"cluster":1,"id":"weekly.txt"}
                not json
                [1,2]
                """);
        assertThat(read.links()).isEmpty();
        assertThat(read.misplaced()).isEqualTo(2);
        assertThat(read.unreadable()).extracting(PassimLinks.Line::number).containsExactly(3, 4, 5);
    }

    @Test
    void recordsOfAnotherShapeAreNamedAndTheOthersRead() throws IOException {
        PassimLinks read = read("""
                {"cluster":1,"id":"weekly.txt","begin":99999999999,"end":999999999999}
                {"cluster":1,"id":{"x":1},"begin":0,"end":3}
                {"cluster":{"a":1},"id":"weekly.txt","begin":0,"end":3}
                {"cluster":1,"id":null,"begin":0,"end":3}
                {"cluster":null,"id":"weekly.txt","begin":0,"end":3}
                {"cluster":7,"id":"weekly.txt","begin":0,"end":63,"text":[1]}
                {"cluster":7,"id":"morning.txt","begin":20,"end":83}
                """);
        assertThat(read.links()).hasSize(1);
        assertThat(read.misplaced()).isEqualTo(1);
        assertThat(read.unreadable()).extracting(PassimLinks.Line::number).containsExactly(2, 3, 4, 5);
    }

    private static PassimLinks read(String file) throws IOException {
        return PassimReader.read(new BufferedReader(new StringReader(file)), ALL);
    }
}
