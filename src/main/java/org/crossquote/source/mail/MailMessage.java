package org.crossquote.source.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.source.format.Blanks;
import org.crossquote.text.PublicationTime;

/**
 * A message.
 *
 * @param headers its own headers by their names in small letters, decoded
 * @param parts the texts in it, in their order
 */
record MailMessage(Map<String, String> headers, List<MailPart> parts) {
    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<[^>]*>.*");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}+,\\s*)?(\\d{1,2}\\s+\\p{L}{3}\\s+\\d{4}\\s+\\d\\d:\\d\\d(?::\\d\\d)?)\\s+([+-]\\d{4}|GMT|UTC?|Z).*");

    MailMessage {
        headers = Map.copyOf(headers);
        parts = List.copyOf(parts);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(Blanks::single).filter(value -> !value.isEmpty());
    }

    /** The name of who sent it, without the address. */
    Optional<String> sender() {
        return header("from")
                .map(NAMED::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1).strip())
                .filter(name -> !name.isEmpty());
    }

    Optional<PublicationTime> date() {
        Matcher m = DATE.matcher(header("date").orElse(""));
        if (!m.matches()) {
            return Optional.empty();
        }
        String zone = m.group(2).startsWith("+") || m.group(2).startsWith("-") ? m.group(2) : "GMT";
        try {
            String moment = m.group(1).replaceAll("\\s+", " ") + " " + zone;
            return Optional.of(PublicationTime.at(OffsetDateTime.parse(moment, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<MailPart> html() {
        return parts.stream().filter(MailPart::isHtml).findFirst();
    }

    Optional<MailPart> plain() {
        return parts.stream().filter(MailPart::isPlain).findFirst();
    }
}
