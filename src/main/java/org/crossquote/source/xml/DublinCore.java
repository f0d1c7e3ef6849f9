package org.crossquote.source.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.crossquote.source.format.Blanks;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** What an office file or a book says of itself: title, creators, language, in the elements of Dublin Core. */
public final class DublinCore implements XmlWalk.Visitor {
    private final Map<String, List<String>> values = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    private DublinCore() {}

    /** Reads the part that holds them. */
    public static DublinCore in(SourceFile file, byte[] xml) throws UnreadableFileException {
        DublinCore core = new DublinCore();
        XmlWalk.through(file, xml, core);
        return core;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        words.setLength(0);
    }

    @Override
    public void text(String text) {
        words.append(text);
    }

    @Override
    public void end(String name) {
        String value = Blanks.single(words.toString());
        if (!value.isEmpty()) {
            values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        words.setLength(0);
    }

    /** The first value of an element, by its local name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of an element. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** The ISO 639-1 code of the language it is in, or null. */
    public @Nullable String language() {
        return first("language")
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .filter(code -> code.length() == 2)
                .orElse(null);
    }
}
