package org.crossquote.export.refi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crossquote.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Elements of a project file. What XML cannot hold is left out of names and notes. */
final class ProjectWriter {
    static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    private static final int LAST_CONTROL = 0x1F;
    private static final int NONCHARACTERS = 0xFFFE;

    private final XMLStreamWriter xml;

    ProjectWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes something into an element. */
    @FunctionalInterface
    interface Contents {
        void write() throws XMLStreamException;
    }

    /** Always the same for the same thing, so that a second export meets the first. */
    static String guid(String kind, String key) {
        return UUID.nameUUIDFromBytes(("crossquote/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** An element with contents; its attributes are written first of these. */
    void element(String name, Contents contents) throws XMLStreamException {
        xml.writeStartElement(name);
        contents.write();
        xml.writeEndElement();
    }

    /** An element that points to another by its guid. */
    void reference(String name, String guid) throws XMLStreamException {
        xml.writeEmptyElement(name);
        xml.writeAttribute("targetGUID", guid);
    }

    void attribute(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, line(value));
        }
    }

    void time(String name, Instant time) throws XMLStreamException {
        if (!time.equals(Annotation.UNKNOWN_TIME)) {
            xml.writeAttribute(name, time.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    void text(String name, String value) throws XMLStreamException {
        element(name, () -> xml.writeCharacters(valid(value)));
    }

    /** On one line. */
    static String line(String text) {
        return valid(text).replaceAll("\\s+", " ").strip();
    }

    private static String valid(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c > LAST_CONTROL || c == '\n' || c == '\t')
                .filter(c -> Character.getType(c) != Character.SURROGATE && (c & NONCHARACTERS) != NONCHARACTERS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
