package org.crossquote.text;

/**
 * An article as finders read it: in composed form (NFC), with the way back to the article itself.
 *
 * @param article the article with its text composed, the article itself where it is so already
 * @param places where what stands in it stands in the article's own text
 */
public record NormalArticle(Article article, NormalText places) {
    /** The composed form of an article. */
    public static NormalArticle of(Article article) {
        NormalText places = NormalText.of(article.text());
        if (places.isOriginal()) {
            return new NormalArticle(article, places);
        }
        Article composed = new Article(
                article.id(),
                NormalText.of(article.title()).text(),
                article.language(),
                places.text(),
                article.blocks().stream()
                        .map(b -> new Block(b.kind(), places.inNormal(b.span()), b.language()))
                        .toList());
        return new NormalArticle(composed, places);
    }

    /** Whether the article was composed already. */
    public boolean isOriginal() {
        return places.isOriginal();
    }
}
