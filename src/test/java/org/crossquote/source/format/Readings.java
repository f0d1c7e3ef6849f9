package org.crossquote.source.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossquote.text.BlockKind;

/** What tests of formats share: files made in memory, and what came out of them. */
public final class Readings {
    private Readings() {}

    public static List<ExtractedArticle> all(ArticleReader reader, String name, byte[] bytes)
            throws UnreadableFileException {
        return reader.read(SourceFile.of(name, bytes));
    }

    public static ExtractedArticle one(ArticleReader reader, String name, String text) throws UnreadableFileException {
        return all(reader, name, bytes(text)).getFirst();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of a kind. */
    public static List<String> lines(ExtractedArticle article, BlockKind kind) {
        return article.blocks().orElseThrow().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    /** The id of the sentence that is said of a file that cannot be read; "read" when it can, whatever came of it. */
    public static String problem(ArticleReader reader, String name, byte[] bytes) {
        try {
            all(reader, name, bytes);
            return "read";
        } catch (UnreadableFileException e) {
            return e.problem().sentence().contains(name) ? e.problem().message().id() : "the file is not named";
        }
    }

    /** A zip file of texts, in their order. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A zip file with one part of so many megabytes of nothing. */
    public static byte[] bomb(String part, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
