package org.crossquote.annotation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.crossquote.text.Article;

/**
 * An article as the notes know it.
 *
 * @param key its address in annotations; made from the text as it was when it was first seen, so that two readers who
 *     start from the same text get the same key, and kept when the text or the file's name changes
 * @param file the file's name when it was last open
 * @param title the title when it was last open
 * @param fingerprint of the text when it was last open
 * @param present whether it belonged to the collection when that was last open
 */
public record KnownArticle(String key, String file, String title, Fingerprint fingerprint, boolean present) {
    /** What every article's key starts with. */
    public static final String KEY = "urn:crossquote:article:";

    /** An article that is seen for the first time. */
    public static KnownArticle of(Article article) {
        return new KnownArticle(
                KEY + digest(article.text()), article.id(), article.title(), Fingerprint.of(article.text()), true);
    }

    /** The same article under the key that it had before. */
    public KnownArticle under(String earlier) {
        return new KnownArticle(earlier, file, title, fingerprint, present);
    }

    /** The same article, no longer in the collection. */
    public KnownArticle gone() {
        return new KnownArticle(key, file, title, fingerprint, false);
    }

    /** The first 32 hexadecimal digits of the SHA-256 of a text. */
    public static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
