package org.crossquote.source.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.BlockWriter;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.ExtractedBlock;
import org.crossquote.source.format.ReadableText;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.markup.MarkupLines;
import org.crossquote.source.markup.TitleByline;
import org.crossquote.source.web.PageArticle;
import org.crossquote.source.web.page.PageParser;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.jsoup.nodes.Document;

/** E-mail and newsletters: the HTML of a message as a web page is read, else its plain text. The sender is the outlet. */
public final class MailReader implements ArticleReader {
    private static final Pattern HEADERS = Pattern.compile(
            "(?is)(?:[\\w-]+:[^\\r\\n]*\\r?\\n(?:[ \\t][^\\r\\n]*\\r?\\n)*)*?(?:received|return-path|message-id|mime-version):.*");

    @Override
    public Extraction extraction() {
        return Extraction.of("mail", 4);
    }

    @Override
    public boolean takes(SourceFile file) {
        return file.endsIn(".eml")
                || !file.endsIn(".txt", ".md", ".html", ".htm", ".mht", ".mhtml")
                        && HEADERS.matcher(file.headText()
                                        .substring(
                                                0,
                                                Math.min(2000, file.headText().length())))
                                .matches();
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        MailMessage message = MailParser.parse(file);
        ArticleDetails headers = new ArticleDetails(
                message.header("subject").orElse(null),
                List.of(),
                message.sender().orElse(null),
                message.date().orElse(null),
                null);
        return List.of(html(message, headers)
                .or(() -> plain(message, headers))
                .orElseThrow(() -> file.problem("file.no-article")));
    }

    private static Optional<ExtractedArticle> html(MailMessage message, ArticleDetails headers) {
        Optional<String> html = message.html().map(MailPart::text).filter(ReadableText::is);
        if (html.isEmpty()) {
            return Optional.empty();
        }
        Document page = PageParser.parse(html.get());
        List<String> quoted = QuotedReplies.takeOut(page);
        Optional<ExtractedArticle> article = PageArticle.of(page.outerHtml()).or(() -> markup(page, headers));
        ArticleDetails known = headers.correctedBy(new ArticleDetails(null, TitleByline.names(page), null, null, null));
        return article.map(found -> with(found, isSender(found, headers), known, quoted));
    }

    /** A newsletter often opens with its own name: then its subject is the better title. */
    private static boolean isSender(ExtractedArticle found, ArticleDetails headers) {
        String title = found.details().title();
        return title != null
                && headers.outlet() != null
                && headers.title() != null
                && title.strip().equalsIgnoreCase(headers.outlet().strip());
    }

    private static Optional<ExtractedArticle> markup(Document page, ArticleDetails headers) {
        Flow flow = new Flow();
        MarkupLines.add(page, flow);
        return flow.isEmpty() ? Optional.empty() : Optional.of(flow.article(headers, null));
    }

    private static ExtractedArticle with(
            ExtractedArticle found, boolean isCalledAsSender, ArticleDetails known, List<String> quoted) {
        ArticleDetails both = known.correctedBy(found.details());
        ArticleDetails details = isCalledAsSender ? both.correctedBy(ArticleDetails.titled(known.title())) : both;
        BlockWriter writer = new BlockWriter();
        List<ExtractedBlock> blocks = found.blocks().orElse(List.of()).stream()
                .map(block -> isCalledAsSender && block.kind() == BlockKind.TITLE
                        ? new ExtractedBlock(BlockKind.HEADING, block.span())
                        : block)
                .toList();
        if (details.title() != null && blocks.stream().noneMatch(block -> block.kind() == BlockKind.TITLE)) {
            writer.add(BlockKind.TITLE, details.title());
        }
        for (ExtractedBlock block : blocks) {
            writer.add(
                    block.kind(),
                    found.text().substring(block.span().start(), block.span().end()));
        }
        quoted.forEach(line -> writer.add(BlockKind.BOILERPLATE, line));
        ExtractedArticle article = writer.article(details).in(found.language());
        String reason = found.reason();
        return reason == null ? article : article.because(reason);
    }

    private static Optional<ExtractedArticle> plain(MailMessage message, ArticleDetails headers) {
        Flow flow = new Flow();
        if (headers.title() != null) {
            flow.add(BlockKind.TITLE, headers.title());
        }
        int before = flow.blocks().size();
        message.plain()
                .filter(part -> ReadableText.is(part.text()))
                .ifPresent(part -> QuotedReplies.addPlain(part, flow));
        return flow.blocks().size() == before ? Optional.empty() : Optional.of(flow.article(headers, null));
    }
}
