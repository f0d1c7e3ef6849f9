package org.crossquote.source.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** The articles of a file as bytes, without the name of the file. What would not come back as it was is not written, and what cannot have been written is not read. */
final class ArticleCodec {
    /** Of what is written; a higher one leaves what was written before alone. */
    static final int FORM = 2;

    private ArticleCodec() {}

    /**
     * The articles of a file as bytes; empty when they cannot be kept exactly, such as half a character that a file has.
     *
     * @param name the file's
     */
    static Optional<byte[]> write(List<Article> articles, String name, Extraction by) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(articles.size());
            for (Article article : articles) {
                write(article, out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory takes everything", e);
        }
        byte[] written = bytes.toByteArray();
        return read(written, name, by).filter(articles::equals).map(same -> written);
    }

    /** The articles that were written, now in a file of this name; empty when the bytes are none. */
    static Optional<List<Article>> read(byte[] bytes, String name, Extraction by) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Article> articles = new ArrayList<>();
            int size = in.readInt();
            for (int n = 1; n <= size; n++) {
                articles.add(article(ArticleIds.of(name, n, size), by, in));
            }
            return articles.isEmpty() || in.read() >= 0 ? Optional.empty() : Optional.of(articles);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void write(Article article, DataOutputStream out) throws IOException {
        // Where nothing stands in an article the file's name is its title.
        text(article.title().equals(article.id()) ? null : article.title(), out);
        text(article.language(), out);
        text(article.text(), out);
        out.writeInt(article.blocks().size());
        for (Block block : article.blocks()) {
            out.writeByte(block.kind().ordinal());
            out.writeInt(block.span().start());
            out.writeInt(block.span().end());
            text(block.language(), out);
        }
        details(article.details(), out);
        text(article.extraction().reason(), out);
    }

    private static void details(ArticleDetails details, DataOutputStream out) throws IOException {
        text(details.title(), out);
        out.writeInt(details.authors().size());
        for (String author : details.authors()) {
            text(author, out);
        }
        text(details.outlet(), out);
        PublicationTime published = details.published();
        text(published == null ? null : published.toString(), out);
        text(details.address(), out);
    }

    private static Article article(String id, Extraction by, DataInputStream in) throws IOException {
        String title = text(in);
        String language = present(in);
        String text = present(in);
        List<Block> blocks = blocks(text.length(), in);
        ArticleDetails details = details(in);
        Extraction extraction = new Extraction(by.format(), by.version(), text(in));
        return new Article(id, title == null ? id : title, language, text, blocks, details, extraction);
    }

    private static List<Block> blocks(int length, DataInputStream in) throws IOException {
        List<Block> blocks = new ArrayList<>();
        BlockKind[] kinds = BlockKind.values();
        int before = 0;
        for (int left = in.readInt(); left > 0; left--) {
            BlockKind kind = kinds[in.readUnsignedByte()];
            Span span = new Span(in.readInt(), in.readInt());
            if (span.start() < before || span.end() > length) {
                throw new IOException("a block that is not in the text");
            }
            before = span.end();
            blocks.add(new Block(kind, span, present(in).intern()));
        }
        return blocks;
    }

    private static ArticleDetails details(DataInputStream in) throws IOException {
        String title = text(in);
        List<String> authors = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            authors.add(present(in));
        }
        String outlet = text(in);
        String published = text(in);
        PublicationTime time = published == null
                ? null
                : PublicationTime.parse(published).orElseThrow(() -> new IOException("not a time: " + published));
        return new ArticleDetails(title, authors, outlet, time, text(in));
    }

    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == -1) {
            return null;
        }
        if (length < 0 || length > in.available()) { // all of it is in memory
            throw new IOException("not a length: " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String present(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("nothing where there must be something");
        }
        return text;
    }
}
