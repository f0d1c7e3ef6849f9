package org.crossquote.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.message.Message;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.plain.PlainTextReader;
import org.crossquote.source.plain.TextDecoder;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code collection.json} says about a folder: how it is called, its articles in their order, and what is known of them. */
final class CollectionManifest {
    /** The file's name. */
    static final String NAME = "collection.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final @Nullable String title;
    private final Map<String, Entry> byFile = new HashMap<>();
    private final List<Entry> entries;

    /**
     * One article of the collection.
     *
     * @param file its file's name, a file of the same folder
     * @param language its language, or null where the program is to tell
     * @param details what is known of it; its title is the short one for display
     */
    record Entry(String file, @Nullable String language, ArticleDetails details) {
        /** The article with what the collection knows of it. */
        Article correct(Article article) {
            return new Article(
                    article.id(),
                    details.title() == null ? article.title() : details.title(),
                    language == null ? article.language() : language,
                    article.text(),
                    blocks(article),
                    article.details().correctedBy(details),
                    article.extraction());
        }

        /** A line that was taken to be in the article's language is in the one that the collection gives it. */
        private List<Block> blocks(Article article) {
            if (language == null || language.equals(article.language())) {
                return article.blocks();
            }
            return article.blocks().stream()
                    .map(block -> block.language().equals(article.language())
                            ? new Block(block.kind(), block.span(), language)
                            : block)
                    .toList();
        }
    }

    private CollectionManifest(@Nullable String title, List<Entry> entries) {
        this.title = title;
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byFile.put(entry.file(), entry));
    }

    /** How the collection is called, or null. */
    @Nullable
    String title() {
        return title;
    }

    /** The articles that it names. */
    List<Entry> entries() {
        return entries;
    }

    /** The article with what the collection knows of it, if anything. */
    Article correct(Article article) {
        Entry entry = byFile.get(article.id());
        return entry == null ? article : entry.correct(article);
    }

    /**
     * Reads the file of a folder; none when it has none, or a broken one.
     *
     * @param problems takes what is wrong with it
     */
    static CollectionManifest in(Path folder, List<Problem> problems) {
        Path path = folder.resolve(NAME);
        if (!Files.exists(path)) {
            return new CollectionManifest(null, List.of());
        }
        try {
            return parse(TextDecoder.decode(NAME, SourceFile.of(path).bytes(PlainTextReader.LARGEST_FILE)));
        } catch (UnreadableFileException e) {
            problems.add(e.problem());
            return new CollectionManifest(null, List.of());
        }
    }

    /**
     * Reads the file's text.
     *
     * @throws UnreadableFileException when it is not JSON, or not of this form; the sentence says where
     */
    static CollectionManifest parse(String text) throws UnreadableFileException {
        try {
            JsonNode root = JSON.readTree(text);
            require(root.isObject(), "manifest.object");
            JsonNode articles = root.path("articles");
            require(articles.isArray() || articles.isMissingNode(), "manifest.articles");
            return new CollectionManifest(text(root, "title", "manifest.title"), entries(articles));
        } catch (JacksonException e) {
            // What the parser says is for programmers, and English.
            throw broken(
                    "manifest.not-json",
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        }
    }

    private static List<Entry> entries(JsonNode articles) throws UnreadableFileException {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode article : articles) {
            int number = entries.size() + 1;
            require(article.isObject(), "manifest.entry", number);
            String file = text(article, "file", "manifest.text", number, "file");
            if (file == null || !isPlainName(file)) {
                throw broken("manifest.file", number);
            }
            require(seen.add(file), "manifest.twice", Problem.printable(file));
            String language = text(article, "language", "manifest.text", number, "language");
            entries.add(new Entry(file, language, details(article, number)));
        }
        return entries;
    }

    private static ArticleDetails details(JsonNode article, int number) throws UnreadableFileException {
        String published = text(article, "published", "manifest.published", number);
        PublicationTime time =
                published == null ? null : PublicationTime.parse(published).orElse(null);
        require(published == null || time != null, "manifest.published", number);
        return new ArticleDetails(
                text(article, "title", "manifest.text", number, "title"),
                authors(article.path("authors"), number),
                text(article, "outlet", "manifest.text", number, "outlet"),
                time,
                text(article, "address", "manifest.text", number, "address"));
    }

    private static List<String> authors(JsonNode authors, int number) throws UnreadableFileException {
        require(authors.isMissingNode() || authors.isNull() || authors.isArray(), "manifest.authors", number);
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors) {
            require(author.isString(), "manifest.authors", number);
            names.add(author.asString());
        }
        return names;
    }

    /** A name that leads out of the folder is none of its articles. */
    private static boolean isPlainName(String file) {
        return !file.isBlank()
                && file.indexOf('/') < 0
                && file.indexOf('\\') < 0
                && file.indexOf('\0') < 0
                && !file.equals("..");
    }

    private static @Nullable String text(JsonNode node, String field, String otherwise, Object... arguments)
            throws UnreadableFileException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        require(value.isString(), otherwise, arguments);
        return value.asString();
    }

    private static void require(boolean held, String otherwise, Object... arguments) throws UnreadableFileException {
        if (!held) {
            throw broken(otherwise, arguments);
        }
    }

    private static UnreadableFileException broken(String how, Object... arguments) {
        return new UnreadableFileException(Problem.of(NAME, "manifest.broken", Message.of(how, arguments)));
    }
}
