package org.crossquote.source.structure;

import org.crossquote.text.BlockKind;

/**
 * A line and what it is.
 *
 * @param line the line
 * @param kind what it is
 */
public record MarkedLine(Line line, BlockKind kind) {}
