package org.crossquote.source.xml;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.work.Progress;

/** Walks through an XML document from its start to its end. Nothing that it refers to is loaded, and no entity of its own is expanded. */
public final class XmlWalk {
    private static final int DEEPEST = 1000;
    private static final String NO_SUCH_LIMIT = "0";

    private XmlWalk() {}

    /** Takes what a document is made of, by local names: prefixes are the writer's choice. */
    public interface Visitor {
        /** An element begins. Its attributes are read from {@code at}. */
        void start(String name, XMLStreamReader at);

        /** An element ends. */
        void end(String name);

        /** Text stands here. */
        void text(String text);
    }

    /**
     * Walks through a part of a file.
     *
     * @throws UnreadableFileException when it is no XML, or nested too deeply
     */
    public static void through(SourceFile file, byte[] xml, Visitor visitor) throws UnreadableFileException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            walk(file, reader, visitor);
        } catch (XMLStreamException e) {
            throw file.problem("file.broken");
        }
    }

    private static void walk(SourceFile file, XMLStreamReader reader, Visitor visitor)
            throws XMLStreamException, UnreadableFileException {
        int depth = 0;
        while (reader.hasNext()) {
            Progress.checkpoint();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw file.problem("file.too-nested");
                    }
                    visitor.start(reader.getLocalName(), reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    visitor.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    visitor.text(reader.getText());
                default -> {}
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The JDK's own limit says no more than that a document is broken; the depth is counted here.
        factory.setProperty("jdk.xml.maxElementDepth", NO_SUCH_LIMIT);
        return factory;
    }

    /** An attribute by its local name, or an empty text. */
    public static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
