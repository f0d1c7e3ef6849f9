package org.crossquote.source.mail;

import org.crossquote.source.web.page.PageEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A part of a message that may be read.
 *
 * @param type its media type, in small letters
 * @param charset the encoding it says it has, or null
 * @param isAttached whether it is a file beside the message's text
 * @param isFlowed whether its lines are cut and can be joined (format=flowed)
 * @param bytes its content, decoded
 */
record MailPart(String type, @Nullable String charset, boolean isAttached, boolean isFlowed, byte[] bytes) {
    MailPart {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    String text() {
        return PageEncoding.decode(bytes, charset);
    }

    boolean isHtml() {
        return !isAttached && (type.equals("text/html") || type.equals("application/xhtml+xml"));
    }

    boolean isPlain() {
        return !isAttached && type.equals("text/plain");
    }
}
