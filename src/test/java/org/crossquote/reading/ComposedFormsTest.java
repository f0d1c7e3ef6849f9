package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.source.ArticleMaker;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.crossquote.text.NormalText;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Test;

/** What is found does not depend on whether a file has its accents as one code point with their letters or as two. */
class ComposedFormsTest {
    private static final ArticleMaker MAKER = new ArticleMaker();
    private static final ReadingFinder FINDER = ReadingFinder.standard();
    private static final Pattern NAME = Pattern.compile("(\\b[A-Z][aeo])([a-z]{3,})");

    private static final List<Forms> TEXTS = texts();

    /** An article, and the same with its text decomposed. */
    private record Forms(Article composed, Article decomposed, NormalText normal) {
        static Forms of(String id, String text) {
            String composed = Normalizer.normalize(text, Form.NFC);
            String decomposed = Normalizer.normalize(composed, Form.NFD);
            return new Forms(MAKER.make(id, composed), MAKER.make(id, decomposed), NormalText.of(decomposed));
        }

        String id() {
            return composed.id();
        }

        Article article(boolean isComposed) {
            return isComposed ? composed : decomposed;
        }

        /** A span of the decomposed text in the composed one. */
        Span back(Span span) {
            return normal.inNormal(span);
        }

        Passage back(Passage passage) {
            assertThat(passage.exact()).isEqualTo(decomposed.at(passage.span()));
            Span span = back(passage.span());
            return new Passage(passage.article(), span, composed.at(span));
        }
    }

    @Test
    void structureAndLanguagesAreTheSame() {
        assertThat(TEXTS).filteredOn(f -> !f.normal().isOriginal()).hasSizeGreaterThan(5);
        for (Forms forms : TEXTS) {
            Article composed = forms.composed();
            Article decomposed = forms.decomposed();

            assertThat(decomposed.language()).isEqualTo(composed.language());
            assertThat(decomposed.title()).isEqualTo(composed.title());
            assertThat(decomposed.blocks().stream().map(b -> new Block(b.kind(), forms.back(b.span()), b.language())))
                    .as(forms.id())
                    .isEqualTo(composed.blocks());
        }
    }

    @Test
    void quotationsAndTheirSpeakersAreTheSame() {
        for (Forms forms : TEXTS) {
            List<Quotation> inComposed = quotations(forms.composed());
            Article decomposed = forms.decomposed();
            List<Quotation> found = quotations(decomposed);

            assertThat(found).allSatisfy(q -> assertThat(q.exact()).isEqualTo(decomposed.at(q.span())));
            assertThat(found.stream().map(q -> q.moved(forms::back, forms.composed()::at)))
                    .as(forms.id())
                    .isEqualTo(inComposed);
        }
    }

    @Test
    void linksAreTheSameBetweenDecomposedAndBetweenMixedTexts() {
        List<Link> expected = links(TEXTS.stream().map(Forms::composed).toList());
        assertThat(expected).isNotEmpty();
        for (int every : new int[] {1, 2}) {
            List<Article> articles = new ArrayList<>();
            Map<String, Forms> decomposed = new HashMap<>();
            for (int i = 0; i < TEXTS.size(); i++) {
                boolean isComposed = i % every != 0;
                articles.add(TEXTS.get(i).article(isComposed));
                if (!isComposed) {
                    decomposed.put(TEXTS.get(i).id(), TEXTS.get(i));
                }
            }

            assertThat(links(articles).stream()
                            .map(link -> link.between(back(link.a(), decomposed), back(link.b(), decomposed))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aDecomposedCopyHasTheSpeakerAndTheLinkOfTheOther() {
        String text = "Núñez backs the plan\n\n“We have waited ten years for this bridge at Mộc Châu,” said the mayor, "
                + "José Núñez, on Tuesday.\n";
        Article composed = MAKER.make("a.txt", text);
        Article decomposed = MAKER.make("b.txt", Normalizer.normalize(text, Form.NFD));
        Reading reading =
                FINDER.read(new ArticleCollection("x", List.of(composed, decomposed)), stage -> Progress.none());

        assertThat(reading.quotations("b.txt")).singleElement().satisfies(q -> {
            assertThat(q.speakers())
                    .isEqualTo(reading.quotations("a.txt").getFirst().speakers())
                    .isNotEmpty();
            assertThat(decomposed.at(q.span())).startsWith("“We").endsWith(",”");
        });
        assertThat(reading.speakers()).hasSize(1);
        assertThat(reading.links()).anySatisfy(link -> {
            assertThat(link.grade().isUtterance()).isTrue();
            assertThat(link.changes().sentence()).isEqualTo("The same words");
        });
    }

    private static List<Quotation> quotations(Article article) {
        return FINDER.quotations(new ArticleCollection("x", List.of(article)), Progress.none());
    }

    private static List<Link> links(List<Article> articles) {
        ArticleCollection collection = new ArticleCollection("x", articles);
        return FINDER.links(collection, FINDER.quotations(collection, Progress.none()), Progress.none());
    }

    private static Passage back(Passage passage, Map<String, Forms> decomposed) {
        Forms forms = decomposed.get(passage.article());
        return forms == null ? passage : forms.back(passage);
    }

    /** The bundled articles, and the texts of the quotation finder's tests in five languages, a few accents more put into each. */
    private static List<Forms> texts() {
        List<Forms> texts = new ArrayList<>();
        for (Article article : new CollectionOpener().bundled().articles()) {
            texts.add(Forms.of(article.id(), accented(article.text())));
        }
        for (String language : List.of("de", "en", "es", "fr", "it")) {
            texts.add(Forms.of(language + ".txt", resource("quote/" + language + ".txt")));
        }
        return texts;
    }

    /** English has few accents: names get them. */
    private static String accented(String text) {
        return NAME.matcher(text).replaceAll("$1\u0301\u0323$2");
    }

    private static String resource(String name) {
        try (Stream<String> lines = Files.lines(
                Path.of(ComposedFormsTest.class
                        .getClassLoader()
                        .getResource(name)
                        .toURI()),
                StandardCharsets.UTF_8)) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
