package org.crossquote.annotation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an annotation says about its target. */
public sealed interface Body permits Body.Note, Body.Tag, Body.Foreign, Correction {
    /**
     * Words of the reader.
     *
     * @param text plain text, shown as Markdown
     * @param format the media type, null when another tool gave none
     * @param purpose the motivation of this body, null when another tool gave none
     * @param others fields of others, such as a language
     */
    record Note(
            String text, @Nullable String format, @Nullable String purpose, OtherFields others) implements Body {
        /** A note as this program makes it. */
        public static Note of(String text) {
            return new Note(text, "text/markdown", Motivation.COMMENTING.label(), OtherFields.NONE);
        }
    }

    /**
     * A tag.
     *
     * @param name the tag
     * @param others fields of others
     */
    record Tag(String name, OtherFields others) implements Body {
        /** A tag as this program makes it. */
        public static Tag of(String name) {
            return new Tag(name, OtherFields.NONE);
        }
    }

    /**
     * A body of another tool that this program only keeps: a link, a choice, a picture.
     *
     * @param json as it stood in the file; not to be changed
     */
    record Foreign(JsonNode json) implements Body {}
}
