package org.crossquote.search;

/**
 * What is known besides the words of the articles.
 *
 * @param scope in what is searched
 * @param quoted who is quoted where
 * @param notes the reader's notes
 */
public record SearchContext(SearchScope scope, QuotedPlaces quoted, SearchNotes notes) {}
