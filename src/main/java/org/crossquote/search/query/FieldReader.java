package org.crossquote.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.search.query.QueryScanner.Token;

/** Reads what stands behind a field's colon. */
final class FieldReader {
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,9})(?:(?:-|–|\\.\\.)([0-9]{1,9}))?");

    /** The fields, each with an example. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("speaker", "speaker:ruiz");
        FIELDS.put("in", "in:3");
        FIELDS.put("outlet", "outlet:gazette");
        FIELDS.put("date", "date:2026-05");
        FIELDS.put("kind", "kind:quote");
        FIELDS.put("tag", "tag:money");
        FIELDS.put("note", "note:check");
    }

    private final String field;

    FieldReader(String field) {
        this.field = field;
    }

    /** The field as it is used. */
    static String example(String field) {
        return FIELDS.getOrDefault(field.toLowerCase(Locale.ROOT), "");
    }

    static boolean isField(String name) {
        return FIELDS.containsKey(name.toLowerCase(Locale.ROOT));
    }

    static void check(String field) throws QueryException {
        if (!isField(field)) {
            throw new QueryException("no-field", field, String.join(":, ", FIELDS.keySet()) + ":");
        }
    }

    Query read(Token value) throws QueryException {
        check(field);
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "speaker" -> new Query.Speaker(words(value));
            case "in" -> numbers(text(value));
            case "outlet" -> new Query.Outlet(words(value));
            case "date" -> DateRange.read(text(value));
            case "kind" -> kind(text(value).toLowerCase(Locale.ROOT));
            case "tag" -> new Query.Tagged(words(value));
            default -> new Query.Noted(noted(value));
        };
    }

    private static String text(Token value) {
        return switch (value) {
            case Token.Bare bare -> bare.text();
            case Token.Quoted quoted -> quoted.text();
            default -> "";
        };
    }

    private static List<Query.Word> words(Token value) throws QueryException {
        return QueryParser.words(text(value));
    }

    private static Query.Words noted(Token value) throws QueryException {
        return switch (value) {
            case Token.Bare bare -> new Query.AnyForm(QueryParser.word(bare.text()));
            case Token.Quoted quoted -> QueryParser.phrase(quoted);
            default -> throw new QueryException("note-word");
        };
    }

    private static Query numbers(String written) throws QueryException {
        Matcher m = NUMBERS.matcher(written);
        if (!m.matches()) {
            throw new QueryException("no-number", written);
        }
        int first = Integer.parseInt(m.group(1));
        int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
        return new Query.Numbered(Math.min(first, last), Math.max(first, last));
    }

    private static Query kind(String name) throws QueryException {
        return new Query.OfKind(PlaceKind.named(name)
                .orElseThrow(() -> new QueryException("no-kind", name, String.join(", ", PlaceKind.names()))));
    }
}
