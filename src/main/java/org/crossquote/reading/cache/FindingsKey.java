package org.crossquote.reading.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.crossquote.work.Progress;
import org.crossquote.work.SharedWork;

/** What a finding depends on, as one short text: the program and everything it reads of a collection (SHA-256, FIPS 180-4). */
final class FindingsKey {
    private final MessageDigest digest;

    private FindingsKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @param program which build of the program finds */
    static String of(String program, ArticleCollection collection) {
        FindingsKey fingerprint = new FindingsKey();
        fingerprint.add(program);
        // Of many articles the fingerprints are made by all cores.
        List<byte[]> articles = SharedWork.results(
                collection.articles(),
                Runtime.getRuntime().availableProcessors(),
                FindingsKey::new,
                FindingsKey::ofArticle,
                Progress.none());
        articles.forEach(fingerprint.digest::update);
        return fingerprint.hex();
    }

    /** The fingerprint of a finding that depends on another one besides. */
    static String of(String fingerprint, byte[] basis) {
        FindingsKey both = new FindingsKey();
        both.add(fingerprint);
        both.digest.update(basis);
        return both.hex();
    }

    private byte[] ofArticle(Article article) {
        add(article.id());
        add(article.language());
        add(article.extraction().label());
        add(article.text());
        for (Block block : article.blocks()) {
            add(block.kind().label());
            add(block.language());
            add(block.span().start());
            add(block.span().end());
        }
        return digest.digest();
    }

    /** The length first, so that two texts never run into each other. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
