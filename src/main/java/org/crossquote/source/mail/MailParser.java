package org.crossquote.source.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.work.Progress;

/** Takes a message apart. Messages inside a message are read as parts of it. */
final class MailParser extends AbstractContentHandler {
    /** The largest message that is opened, in bytes. */
    static final int LARGEST = 128 << 20;

    static final int MOST_PARTS = 1000;
    static final int DEEPEST = 30;

    /** How a message breaks a limit. */
    private static final class LimitException extends MimeException {
        private static final long serialVersionUID = 1;
        private final String id;
        private final int limit;

        LimitException(String id, int limit) {
            super(id);
            this.id = id;
            this.limit = limit;
        }
    }

    private final Map<String, String> headers = new HashMap<>();
    private final List<MailPart> parts = new ArrayList<>();
    private final Map<String, String> current = new HashMap<>();
    private int seen;
    private int depth;

    private MailParser() {}

    /** Reads a message: its headers and those of its parts that are text. */
    static MailMessage parse(SourceFile file) throws UnreadableFileException {
        MimeConfig config = new MimeConfig.Builder()
                .setMaxContentLen(-1)
                .setMaxHeaderCount(10_000)
                .setMaxHeaderLen(1 << 20)
                .setMaxLineLen(-1)
                .setMaxPartCount(2 * MOST_PARTS) // the smaller limits here can say what is wrong
                .setMaxNestingDepth(2 * DEEPEST)
                .setMalformedHeaderStartsBody(true)
                .build();
        MailParser handler = new MailParser();
        MimeStreamParser parser = new MimeStreamParser(config);
        parser.setContentDecoding(true);
        parser.setContentHandler(handler);
        try {
            parser.parse(new ByteArrayInputStream(file.bytes(LARGEST)));
        } catch (LimitException e) {
            throw file.problem(e.id, e.limit);
        } catch (CancellationException e) {
            throw e;
        } catch (MimeException
                | IOException
                | IllegalStateException e) { // the last where parts begin inside one another's heads
            if (handler.parts.isEmpty()) {
                throw file.problem("file.broken");
            }
        }
        return new MailMessage(handler.headers, handler.parts);
    }

    @Override
    public void startHeader() throws MimeException {
        Progress.checkpoint();
        current.clear();
        if (++seen > MOST_PARTS) {
            throw new LimitException("mail.too-many-parts", MOST_PARTS);
        }
    }

    @Override
    public void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        current.putIfAbsent(name, field.getBody() == null ? "" : field.getBody());
    }

    @Override
    public void endHeader() {
        if (headers.isEmpty()) {
            current.forEach((name, value) -> headers.put(name, decoded(value)));
        }
    }

    private static String decoded(String value) {
        return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
        if (++depth > DEEPEST) {
            throw new LimitException("mail.too-nested", DEEPEST);
        }
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    @Override
    public void startMessage() throws MimeException {
        if (++depth > DEEPEST) {
            throw new LimitException("mail.too-nested", DEEPEST);
        }
    }

    @Override
    public void endMessage() {
        depth--;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
        String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        if (!type.equals("text/html") && !type.equals("text/plain") && !type.equals("application/xhtml+xml")) {
            return; // passed over without keeping it
        }
        boolean isAttached = current.getOrDefault("content-disposition", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        boolean isFlowed = current.getOrDefault("content-type", "")
                .toLowerCase(Locale.ROOT)
                .contains("format=flowed");
        String charset = current.containsKey("content-type") ? descriptor.getCharset() : null;
        parts.add(new MailPart(type, charset, isAttached, isFlowed, in.readAllBytes()));
    }
}
