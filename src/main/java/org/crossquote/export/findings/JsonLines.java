package org.crossquote.export.findings;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.crossquote.quote.Evidence;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object a line. Fields without a value are left out. All names and labels are English. */
public final class JsonLines implements AutoCloseable {
    private static final double THOUSAND = 1000;

    private final JsonGenerator json;

    /** @param out stays open */
    public JsonLines(Writer out) {
        json = JsonFactory.builder()
                .rootValueSeparator((String) null)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes one line; {@code fields} writes what is in it. */
    public void line(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** A field that is an object; {@code fields} writes what is in it. */
    public void object(String name, Runnable fields) {
        json.writeName(name);
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    /** A field that is there when it has a value. */
    public void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /** A field that is there even without a value. */
    public void textOrNull(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** A field with a whole number. */
    public void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    /** A field that is true or false. */
    public void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** A share between 0 and 1, to three places. */
    public void share(String name, double value) {
        json.writeNumberProperty(name, Math.round(value * THOUSAND) / THOUSAND);
    }

    /** The fields {@code start} and {@code end}, in UTF-16 units. */
    public void span(Span span) {
        number("start", span.start());
        number("end", span.end());
    }

    /** A list of texts. */
    public void texts(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A list of objects; {@code fields} writes what is in one. */
    public <T> void objects(String name, List<T> values, Consumer<T> fields) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The place and the text of evidence, when there is some. */
    public void evidence(String name, @Nullable Evidence evidence) {
        if (evidence != null) {
            object(name, () -> {
                span(evidence.span());
                text("text", evidence.text());
            });
        }
    }

    @Override
    public void close() {
        json.close();
    }
}
