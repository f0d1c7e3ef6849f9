package org.crossquote.quote.rule;

import java.util.Locale;

/** What is looked at to tell somebody's words from titles, nicknames and irony. */
public enum Sign {
    /** The marks belong to a piece of code. */
    ATTRIBUTE,
    /** The words are written like a title. */
    TITLE_CASE,
    /** One word with a capital, like a name. */
    CAPITAL_WORD,
    /** A single word. */
    SMALL_WORD,
    /** Few words. */
    SHORT,
    /** Many words. */
    LONG,
    /** A word for a work or a programme stands before the marks. */
    WORK_BEFORE,
    /** Like a title behind its maker. */
    TITLE_BEHIND_POSSESSIVE,
    /** Like a title behind a preposition. */
    TITLE_BEHIND_PREPOSITION,
    /** Like the title of a work or the name of a paper behind its article. */
    TITLE_BEHIND_ARTICLE,
    /** The sentence says that something is called so. */
    SO_CALLED,
    /** The sentence doubts that the words are right. */
    DOUBTED,
    /** An article stands before the marks. */
    ARTICLE_BEFORE,
    /** The words describe the noun behind them. */
    ATTRIBUTIVE,
    /** The marks stand inside a name. */
    NICKNAME,
    /** A colon behind the words sets them off, as in a headline. */
    HEADS_COLON,
    /** The marks stand in brackets. */
    IN_BRACKETS,
    /** The words begin small. */
    BEGINS_SMALL,
    /** No word in the marks can be a verb. */
    NO_VERB,
    /** The words end with a comma or full stop of their own. */
    ENDS_CLAUSE,
    /** The words stand alone as a sentence. */
    WHOLE_SENTENCE,
    /** The marks stand in a heading. */
    IN_HEADING,
    /** Something is described as the words in the marks. */
    DESCRIBED_AS,
    /** The words are what the sentence is about. */
    SUBJECT,
    /** A cue right beside the words names who says them. */
    NAMED_FOR_SURE,
    /** A verb of saying stands before the words. */
    CUE_BEFORE,
    /** A verb of saying stands close before the words. */
    CUE_NEAR,
    /** A verb of naming stands close before the words. */
    LABEL_BEFORE,
    /** A word of thinking or judging stands before the words. */
    WEAK_CUE,
    /** A weaker cue ties the words to somebody. */
    CUE_ELSEWHERE,
    /** A verb of saying stands somewhere behind the words. */
    CUE_BEHIND,
    /** A verb stands right before the words. */
    VERB_BEFORE,
    /** A word for shouting stands before the words. */
    SHOUTED,
    /** The sentence goes on reporting what was said. */
    REPORTED,
    /** A quotation before goes on. */
    GOES_ON,
    /** Nothing ties the words to anybody. */
    NOBODY,
    /** The words speak as somebody: I, we, you. */
    PRONOUN_INSIDE;

    /** The id of the message that tells the reader of the sign. It stands in files. */
    public String id() {
        return "not-speech." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
