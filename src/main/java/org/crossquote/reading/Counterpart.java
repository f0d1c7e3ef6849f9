package org.crossquote.reading;

import org.crossquote.link.Link;
import org.crossquote.link.Passage;

/**
 * Where a passage stands in another article.
 *
 * @param passage the other side
 * @param link the link that ties it
 */
public record Counterpart(Passage passage, Link link) {}
