package org.crossquote.source.rtf;

/** What a group of RTF inherits and may change for itself. */
final class RtfState {
    /** Where text goes. */
    enum Destination {
        BODY,
        /** A heading of the file about itself. */
        TITLE,
        AUTHOR,
        STYLE,
        FONT,
        NOWHERE
    }

    Destination destination = Destination.BODY;
    boolean isHidden;
    boolean isBold;
    int fallbackLength = 1;
    int font;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.destination = destination;
        copy.isHidden = isHidden;
        copy.isBold = isBold;
        copy.fallbackLength = fallbackLength;
        copy.font = font;
        return copy;
    }
}
