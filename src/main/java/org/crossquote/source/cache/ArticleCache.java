package org.crossquote.source.cache;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.crossquote.file.CacheFolder;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.text.Article;
import org.crossquote.text.Extraction;

/**
 * Remembers the articles that came out of files, by the files' bytes and the versions of their readers; names and places of files do not matter.
 * From any thread.
 */
public final class ArticleCache implements OpenedBefore {
    private static final int FILES = 20_000;
    private static final long BYTES = 400L << 20;

    /** Larger files are read anew each time: their hash alone would hold them in memory. */
    private static final int LARGEST = 32 << 20;

    /** Longer texts are not kept, in UTF-16 units of all articles of a file. */
    private static final long LONGEST = 2_000_000;

    private final CacheFolder kept;
    private final String program;

    /**
     * @param folder where the files are kept; it is made when something is saved
     * @param program which build of the program reads: another one reads anew, because structure, languages and details
     *     may be others without a new version of the text
     */
    public ArticleCache(Path folder, String program) {
        this(new CacheFolder(folder, ".article", FILES, BYTES), program);
    }

    ArticleCache(CacheFolder kept, String program) {
        this.kept = kept;
        this.program = program;
    }

    @Override
    public List<Article> articles(SourceFile file, Extraction by, Opening opening) throws UnreadableFileException {
        byte[] bytes;
        try {
            bytes = file.bytes(LARGEST);
        } catch (UnreadableFileException e) {
            return opening.open(file); // the reader has limits of its own, and says what is wrong
        }
        String key = key(by, bytes);
        Optional<List<Article>> known = kept.load(key).flatMap(content -> ArticleCodec.read(content, file.name(), by));
        if (known.isPresent()) {
            return known.get();
        }
        // The reader gets the bytes that the key is of, whatever becomes of the file meanwhile.
        List<Article> articles = opening.open(SourceFile.of(file.name(), bytes));
        if (articles.stream().mapToLong(article -> article.text().length()).sum() <= LONGEST) {
            ArticleCodec.write(articles, file.name(), by).ifPresent(content -> kept.save(key, content));
        }
        return articles;
    }

    private String key(Extraction by, byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update((program + "\n" + ArticleCodec.FORM + "\n" + by.label() + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
