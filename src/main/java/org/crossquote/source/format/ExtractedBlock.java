package org.crossquote.source.format;

import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/**
 * A line of an extracted article, whose kind the file knows.
 *
 * @param kind what it is
 * @param span where it stands in the text; it holds no line break
 */
public record ExtractedBlock(BlockKind kind, Span span) {}
