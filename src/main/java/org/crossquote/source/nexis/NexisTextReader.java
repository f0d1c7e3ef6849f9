package org.crossquote.source.nexis;

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

/** Text exports of Nexis: each article begins with a centred "1 of 10 DOCUMENTS", in whichever language the database was used. */
public final class NexisTextReader implements ArticleReader {
    private static final int LARGEST = 128 << 20;
    private static final Pattern NUMBER =
            Pattern.compile("[ \\t]{8,}(?:\\p{L}+ )?\\d{1,6} \\p{L}{1,5} \\d{1,6}(?: \\p{L}+)?[ \\t]*");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{Lu}-]{3,20}: .*");

    @Override
    public Extraction extraction() {
        return Extraction.of("nexis-text", 1);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".txt")
                && file.headText().lines().anyMatch(NexisTextReader::isNumber)
                && file.headText().lines().anyMatch(line -> LABEL.matcher(line).matches());
    }

    private static boolean isNumber(String line) {
        return line.length() < 200 && NUMBER.matcher(line).matches();
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        List<ExtractedArticle> articles = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean begun = false;
        for (String line : PageEncoding.decode(file.bytes(LARGEST), null).split("\\R", -1)) {
            Progress.checkpoint();
            if (isNumber(line)) {
                NexisArticle.of(begun ? open : List.of()).ifPresent(articles::add);
                open.clear();
                begun = true;
            } else {
                open.add(line);
            }
        }
        NexisArticle.of(open).ifPresent(articles::add);
        return articles;
    }
}
