package org.crossquote.source.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.web.page.PageEncoding;
import org.crossquote.text.Extraction;
import org.crossquote.work.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** IPTC ninjs, versions 1 to 3: an item or a list of items in JSON. Items without text, as of pictures, are passed over. */
public final class NinjsReader implements ArticleReader {
    private static final int LARGEST = 32 << 20;
    private static final int DEEPEST = 200;
    private static final int MOST_ITEMS = 10_000;
    private static final Pattern SHAPE =
            Pattern.compile("\"(?:body_\\w+|bodies|headlines?|versioncreated|versionCreated|pubstatus)\"\\s*:");

    /** Made when the first file is read. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxStringLength(LARGEST)
                                .build())
                        .build())
                .build();
    }

    @Override
    public Extraction extraction() {
        return Extraction.of("ninjs", 2);
    }

    @Override
    public boolean takes(SourceFile file) {
        String start = file.headText().strip();
        return !file.endsIn(".txt", ".md")
                && start.matches("(?s)(?:\u00EF\u00BB\u00BF)?[\\[{].*")
                && SHAPE.matcher(start).find();
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        JsonNode root = parse(file);
        List<JsonNode> items = new ArrayList<>();
        collect(root, items);
        if (items.size() > MOST_ITEMS) {
            throw file.problem("file.too-many-articles", MOST_ITEMS);
        }
        List<ExtractedArticle> articles = new ArrayList<>();
        for (JsonNode item : items) {
            Progress.checkpoint();
            new NinjsItem(item).article().ifPresent(articles::add);
        }
        if (articles.isEmpty()) {
            throw file.problem("file.no-article");
        }
        return articles;
    }

    private static JsonNode parse(SourceFile file) throws UnreadableFileException {
        String text = PageEncoding.decode(file.bytes(LARGEST), null);
        try {
            return Json.MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw file.problem("file.too-nested");
        } catch (JacksonException e) {
            throw file.problem("file.broken");
        }
    }

    /** Services send an item alone, or several under a name of their own. */
    private static void collect(JsonNode root, List<JsonNode> items) {
        if (root.isArray()) {
            root.forEach(items::add);
        } else if (NinjsItem.isOne(root)) {
            items.add(root);
        } else {
            root.properties().stream()
                    .map(java.util.Map.Entry::getValue)
                    .filter(JsonNode::isArray)
                    .forEach(list -> list.forEach(items::add));
        }
    }
}
