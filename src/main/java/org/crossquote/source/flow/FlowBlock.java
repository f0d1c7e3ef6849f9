package org.crossquote.source.flow;

import org.crossquote.text.BlockKind;

/**
 * A paragraph as a format gives it.
 *
 * @param kind what the format says it is
 * @param text its words; lines in it are parted by line breaks, cells of a table row by tabs
 */
public record FlowBlock(BlockKind kind, String text) {}
