package org.crossquote.quote.rule;

/** What is looked at to tell somebody's words from titles, nicknames and irony. */
public enum Sign {
    ATTRIBUTE("The marks belong to a piece of code."),
    TITLE_CASE("The words are written like a title."),
    CAPITAL_WORD("One word with a capital, like a name."),
    SMALL_WORD("A single word."),
    SHORT("Few words."),
    LONG("Many words."),
    WORK_BEFORE("A word for a work or a programme stands before the marks."),
    TITLE_BEHIND_POSSESSIVE("Like a title behind its maker."),
    TITLE_BEHIND_PREPOSITION("Like a title behind a preposition."),
    TITLE_BEHIND_ARTICLE("Like the title of a work or the name of a paper behind its article."),
    SO_CALLED("The sentence says that something is called so."),
    DOUBTED("The sentence doubts that the words are right."),
    ARTICLE_BEFORE("An article stands before the marks."),
    ATTRIBUTIVE("The words describe the noun behind them."),
    NICKNAME("The marks stand inside a name."),
    HEADS_COLON("A colon behind the words sets them off, as in a headline."),
    IN_BRACKETS("The marks stand in brackets."),
    BEGINS_SMALL("The words begin small."),
    NO_VERB("No word in the marks can be a verb."),
    ENDS_CLAUSE("The words end with a comma or full stop of their own."),
    WHOLE_SENTENCE("The words stand alone as a sentence."),
    IN_HEADING("The marks stand in a heading."),
    DESCRIBED_AS("Something is described as the words in the marks."),
    SUBJECT("The words are what the sentence is about."),
    NAMED_FOR_SURE("A cue right beside the words names who says them."),
    CUE_BEFORE("A verb of saying stands before the words."),
    CUE_NEAR("A verb of saying stands close before the words."),
    LABEL_BEFORE("A verb of naming stands close before the words."),
    WEAK_CUE("A word of thinking or judging stands before the words."),
    CUE_ELSEWHERE("A weaker cue ties the words to somebody."),
    CUE_BEHIND("A verb of saying stands somewhere behind the words."),
    VERB_BEFORE("A verb stands right before the words."),
    SHOUTED("A word for shouting stands before the words."),
    REPORTED("The sentence goes on reporting what was said."),
    GOES_ON("A quotation before goes on."),
    NOBODY("Nothing ties the words to anybody."),
    PRONOUN_INSIDE("The words speak as somebody: I, we, you.");

    private final String why;

    Sign(String why) {
        this.why = why;
    }

    /** What the sign says, in words for the reader. */
    public String why() {
        return why;
    }
}
